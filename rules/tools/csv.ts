/** A row of a CSV file, with the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Something wrong in a file, and how to mend it; `line` is `null` where it is the whole file. */
export interface FileProblem {
  readonly line: number | null;
  readonly message: string;
}

/** A value, or what is wrong instead. */
export type Read<T> = { readonly value: T } | { readonly problems: readonly FileProblem[] };

const lineFeed = 10;

/** Decodes UTF-8, with or without a byte order mark; names the first line in another encoding. */
export function decodeUtf8(bytes: Uint8Array): Read<string> {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return wrong(1, 'is in UTF-16; save the file as "CSV UTF-8"');
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) {
      return wrong(
        line,
        'is not in UTF-8; save the file as "CSV UTF-8" and look at letters with accents',
      );
    }
    start = end + 1;
    line += 1;
  }
  return { value: new TextDecoder('utf-8').decode(bytes) };
}

/**
 * Reads CSV as RFC 4180 has it: commas, fields in double quotes where they hold a comma, a quote or a line break,
 * a quote inside doubled. Strict: what it does not know it refuses.
 */
export function readCsv(text: string): Read<readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at < text.length) {
    const field = readField(text, at, line);
    if ('problems' in field) return field;
    const { value, end, lineBreaks } = field.value;
    fields.push(value);
    line += lineBreaks;
    at = end;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      fields.push('');
    }
    const ending = /^\r?\n/.exec(text.slice(at, at + 2))?.[0] ?? '';
    if (ending === '' && at < text.length) {
      return wrong(
        line,
        'ends with a carriage return alone; save the file with line ends LF or CRLF',
      );
    }
    rows.push({ line: rowLine, fields });
    fields = [];
    at += ending.length;
    line += 1;
    rowLine = line;
  }
  return { value: rows };
}

interface Field {
  readonly value: string;
  readonly end: number;
  readonly lineBreaks: number;
}

function readField(text: string, start: number, line: number): Read<Field> {
  if (text[start] !== '"') {
    const value = /^[^",\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    const end = start + value.length;
    return text[end] === '"'
      ? wrong(
          line,
          'has a quote inside a field; put the whole field in quotes and double the quote',
        )
      : { value: { value, end, lineBreaks: 0 } };
  }
  const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(start));
  if (quoted?.[1] === undefined) return wrong(line, 'opens a quote that is never closed; close it');
  const end = start + quoted[0].length;
  if (end < text.length && !/^[,\r\n]/.test(text.slice(end, end + 1))) {
    return wrong(line, 'goes on after a closing quote; put a comma there, or double the quote');
  }
  const value = quoted[1].replaceAll('""', '"');
  return { value: { value, end, lineBreaks: value.split('\n').length - 1 } };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function wrong(line: number, message: string): { readonly problems: readonly FileProblem[] } {
  return { problems: [{ line, message }] };
}
