import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarText } from '#content/output/calendar.ts';
import { byIcalJs, byNodeIcal } from './calendar-parsers.ts';

const madeAt = new Date('2026-11-26T08:30:00Z');
const write = (events: readonly CalendarEvent[], name = 'Plan') =>
  calendarText({ name, lang: 'nl', madeAt, events });

const vacancy: CalendarEvent = {
  uid: 'flanders-publish-vacancy.2027-03-01@example.org',
  from: '2026-12-28',
  until: '2027-03-01',
  summary: 'Vacature: open, bij VDAB; en EURES \\ één taak',
  description: 'Begin ten laatste op 28 december 2026.\nWat vóór 1 november liep, telt niet mee.',
};

describe('a calendar file', () => {
  it('says the same to two parsers: whole days, with their texts', () => {
    const { uid, from, summary, description } = vacancy;
    const events = [{ uid, from, after: '2027-03-02', isDay: true, summary, description }];
    expect(byIcalJs(write([vacancy]))).toEqual(events);
    expect(byNodeIcal(write([vacancy]))).toEqual(events);
  });

  it('is written in lines of at most 75 octets that end as the standard asks', () => {
    const text = write([{ ...vacancy, summary: 'é€😀'.repeat(60) }]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('\r\nDTSTAMP:20261126T083000Z\r\n');
  });

  it('takes any text, and gives it back', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyText, (summary) => {
        // Parsers trim, and control characters are left out.
        const plain = summary.replace(/\p{Cc}/gu, '').trim();
        fc.pre(plain !== '');
        const text = write([{ ...vacancy, summary: plain }], plain);
        expect(byIcalJs(text)[0]?.summary).toBe(plain);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what sets a direction apart, and nothing that only pages understand', () => {
    const summary = 'قدّم الطلب قبل \u20681 يناير 2027\u2069';
    const text = write([{ ...vacancy, summary: `\ue000${summary}\ue001` }]);
    expect(byIcalJs(text)[0]?.summary).toBe(summary);
    expect(byNodeIcal(text)[0]?.summary).toBe(summary);
  });

  it('is a calendar without events too', () => {
    expect(byIcalJs(write([]))).toEqual([]);
  });
});
