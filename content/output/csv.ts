import { withoutMarks } from '#content/withdrawn.ts';

/** What a cell may hold; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * Writes a table as CSV (RFC 4180: comma, CRLF, quotes doubled), with the mark by which spreadsheets know UTF-8. A text
 * that one would run as a formula gets an apostrophe in front, which it takes for "this is text".
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** Starts a formula in one spreadsheet or another, the wide forms of East Asian keyboards among them. */
const formula = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // What sets a direction apart in a sentence would make two equal cells different.
  const bare = withoutMarks(cell).replace(/[\u200f\u2068\u2069]/g, '');
  const safe = formula.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
