import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from '#content/output/csv.ts';

/** The lines below a header, without the mark of UTF-8. */
const written = (...rows: readonly (readonly Cell[])[]) => toCsv(['h'], rows).split('h\r\n')[1];

describe('a CSV file', () => {
  it('begins with the mark of UTF-8, ends each line with CRLF and leaves what is missing empty', () => {
    expect(toCsv(['a', 'b', 'c'], [['x', 1, null]])).toBe('\uFEFFa,b,c\r\nx,1,\r\n');
  });

  it('quotes commas, quotes and line breaks, and doubles quotes', () => {
    expect(written(['x,y'], ['say "x"'], ['x\ny'], ['x\r\ny'])).toBe(
      '"x,y"\r\n"say ""x"""\r\n"x\ny"\r\n"x\r\ny"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '\uff0b1'])(
    'never starts a formula: %j',
    (text) => {
      expect(written([text])?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('holds nothing invisible that would make two equal cells different', () => {
    expect(written(['من \u20681 يناير\u2069', '\ue000Next\ue001'])).toBe('من 1 يناير,Next\r\n');
    expect(written(['\u2068=1\u2069'])).toBe("'=1\r\n");
  });

  it('leaves numbers and ordinary text alone', () => {
    expect(written([-5], ['2026-01-01'], ['art. 17, 1°'], [true], ["l'emploi"])).toBe(
      '-5\r\n2026-01-01\r\n"art. 17, 1°"\r\ntrue\r\nl\'emploi\r\n',
    );
  });
});
