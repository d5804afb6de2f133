/**
 * Writes rows as CSV by RFC 4180: commas, quotes doubled, lines ended by CRLF, with a byte order mark so that spreadsheets
 * read it as UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
