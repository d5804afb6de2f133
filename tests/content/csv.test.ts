import { describe, expect, it } from 'vitest';
import { toCsv } from '#content/output/csv.ts';

describe('a CSV file', () => {
  it('ends each line with CRLF, the last one too, and leaves what is missing empty', () => {
    expect(toCsv(['a', 'b', 'c'], [['x', 1, null]])).toBe('a,b,c\r\nx,1,\r\n');
  });

  it('quotes commas, quotes and line breaks, and doubles quotes', () => {
    expect(toCsv(['a'], [['x,y'], ['say "x"'], ['x\ny'], ['x\r\ny']])).toBe(
      'a\r\n"x,y"\r\n"say ""x"""\r\n"x\ny"\r\n"x\r\ny"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '\uff0b1'])(
    'never starts a formula: %j',
    (text) => {
      const [, cell = ''] = toCsv(['a'], [[text]]).split('a\r\n');
      expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers and ordinary text alone', () => {
    expect(toCsv(['a'], [[-5], ['2026-01-01'], ['art. 17, 1°'], [true], ["l'emploi"]])).toBe(
      'a\r\n-5\r\n2026-01-01\r\n"art. 17, 1°"\r\ntrue\r\nl\'emploi\r\n',
    );
  });
});
