import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { fromFragment, linkParts, atStep, toFragment } from '#site/check/fragment.ts';
import { type Interview, startInterview, submit, viewOf } from '#site/check/interview.ts';
import { encodeVerdicts, movedSince, routeCode } from '#site/check/verdict-code.ts';

const law = indexLaw(catalogue);
const start = { check: 'work-permit', voice: 'employer' } as const;
const interview: Interview = {
  ...startInterview('work-permit', 'employer'),
  filedOn: '2025-06-02',
  answers: {
    'job-move': 'ordinary',
    'job-place': 'flanders',
    'diploma-level': { anyOf: ['level-6', 'level-7'] },
    'pay-monthly': { from: 400_000, to: 450_000 },
    'pay-yearly': { unknown: true },
  },
  also: ['parts:flanders-highly-skilled', 'flanders-blue-card'],
  supposed: ['diploma-level'],
};
const assessment = assess(law, { ...interview, filedOn: '2025-06-02' });
const open = (fragment: string) => fromFragment(law, start, fragment);

describe('a link', () => {
  const fragment = toFragment(interview, 'abc', encodeVerdicts(assessment));

  it('opens the case it was made of, whatever browsers escape', () => {
    const opened = { law: 'abc', was: encodeVerdicts(assessment), aside: [] };
    expect(open(`#${fragment}`)).toEqual({ ...interview, opened });
    expect(open(`#${fragment.replaceAll('|', '%7C')}`)).toEqual({ ...interview, opened });
  });

  it.each([{}, { isSupposing: true }])(
    'opens in another language at the same question, where an answer is %o as before',
    (how) => {
      const at: Interview = { ...interview, editing: 'pay', ...how };
      const opened = open(`${toFragment(at, 'abc')}&${atStep(at)}`);
      expect({ ...opened, opened: undefined }).toEqual(at);
    },
  );

  it.each([true, false])(
    'stays a question of which an answer is only supposed (%s) when the form is sent to another language',
    (isSupposing) => {
      const answers = { ...interview.answers, 'diploma-level': { unknown: true } as const };
      const at: Interview = { ...interview, answers, editing: null, isSupposing };
      const sent: Readonly<Record<string, string>> = { action: 'show', step: 'diploma' };
      const shown = submit(
        law,
        at,
        (name) => sent[name] ?? null,
        () => [],
        '2026-11-21',
      ).interview;
      expect([shown.editing, shown.isSupposing]).toEqual(['diploma', isSupposing]);
    },
  );

  it('has parts of its own that no question is named after', () => {
    const facts = catalogue.facts.map(({ id }) => id);
    expect(linkParts.filter((part) => facts.includes(part))).toEqual([]);
  });

  it('names what it cannot read, and goes on with the rest', () => {
    const read = open(
      'v=1&check=work-permit&filed=1815-06-18&job-place=atlantis&job-move=ordinary&x=1',
    );
    expect(read?.answers).toEqual({ 'job-move': 'ordinary' });
    expect(read?.filedOn).toBeNull();
    expect(read?.opened?.aside).toEqual(['filed-on', 'job-place', 'x']);
    // The day it was made for is not today: it is asked for.
    expect(read && viewOf(law, read)).toMatchObject({ kind: 'question', step: 'filed-on' });
  });

  it('with nothing in it begins where the check does, and for the day on which it is answered', () => {
    const begun = startInterview('work-permit', 'employer');
    expect(viewOf(law, begun)).toMatchObject({ step: 'move', done: 0 });
    const form: Readonly<Record<string, string>> = { step: 'move', 'job-move': 'ordinary' };
    const sent = submit(
      law,
      begun,
      (name) => form[name] ?? null,
      () => [],
      '2026-11-21',
    ).interview;
    expect(sent.filedOn).toBe('2026-11-21');
    expect(viewOf(law, sent)).toMatchObject({ step: 'place', done: 1 });
  });

  it('is nothing where it is not ours, and says so where it is of another kind', () => {
    expect(open('#main')).toBeNull();
    expect(open('')).toBeNull();
    expect(open('v=2&check=work-permit')?.opened?.aside).toEqual(['link']);
    expect(open('v=1&check=training')?.opened?.aside).toEqual(['link']);
  });

  it('is said to be of another law until the case is another one', () => {
    const opened = open(fragment);
    if (!opened) throw new Error('the link is ours');
    const next = (action: string, sent: Readonly<Record<string, string>> = {}) =>
      submit(
        law,
        opened,
        (name) => ({ action, ...sent })[name] ?? null,
        () => [],
        '2026-11-21',
      ).interview;
    expect(next('change:pay').opened).toEqual(opened.opened);
    expect(
      next('next', { step: 'contract', 'contract-term': '~', 'contract-employer': '~' }).opened,
    ).toBeDefined();
    expect(next('next', { step: 'place', 'job-place': 'brussels' }).opened).toBeUndefined();
    expect(next('restart').opened).toBeUndefined();
  });
});

describe('the verdicts of a link', () => {
  it('tell every route of the law apart', () => {
    const codes = catalogue.routes.map(({ id }) => routeCode(id));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('show which ones moved, of the routes that count', () => {
    const was = encodeVerdicts(assessment);
    expect(movedSince(was, assessment)).toEqual([]);
    const route = 'flanders-highly-skilled';
    const other = was.replace(new RegExp(`(${routeCode(route)}).`), '$1n');
    expect(
      movedSince(other, assessment).map(({ route: { route: id }, before }) => [id, before]),
    ).toEqual([[route, 'notEligible']]);
    expect(movedSince('', assessment).every(({ before }) => before === null)).toBe(true);
  });
});
