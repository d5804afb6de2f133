import { withoutMarks } from '#content/withdrawn.ts';

/** A day, or several, in a calendar. */
export interface CalendarEvent {
  /** The same for the same event whenever it is written, so that calendars replace it. */
  readonly uid: string;
  /** First day, as an ISO date. */
  readonly from: string;
  /** Last day, the same as `from` for one day. */
  readonly until: string;
  readonly summary: string;
  readonly description: string;
}

export interface Calendar {
  readonly name: string;
  /** Language of the texts, as a BCP 47 tag. */
  readonly lang: string;
  /** When the file is made; a calendar keeps the newer of two. */
  readonly madeAt: Date;
  readonly events: readonly CalendarEvent[];
}

const maxOctets = 75;
const dayLength = 86_400_000;

/** Writes all-day events as an iCalendar file (RFC 5545). They leave the person free: none is an appointment. */
export function calendarText({ name, lang, madeAt, events }: Calendar): string {
  const stamp = madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(event.from)}`,
      // The first day after it.
      `DTEND;VALUE=DATE:${basic(dayAfter(event.until))}`,
      `SUMMARY;LANGUAGE=${lang}:${escapeText(event.summary)}`,
      `DESCRIPTION;LANGUAGE=${lang}:${escapeText(event.description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545, section 3.3.11. Control characters have no place in a text. */
function escapeText(text: string): string {
  return withoutMarks(text)
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** RFC 5545, section 3.1: lines of at most 75 octets, never cut within a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > maxOctets) {
      lines.push(current);
      // The space that continues a line counts with it.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function basic(date: string): string {
  return date.replaceAll('-', '');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);
}
