import { describe, expect, it } from 'vitest';
import { decodeUtf8, readCsv } from '#rules/tools/csv.ts';
import { readListFile } from '#rules/tools/list-file.ts';
import { fold, nearestNames } from '#rules/tools/nearest-names.ts';

const known = {
  ids: new Set(['bricklayer', 'carpenter', 'crane-operator', 'tower-crane-operator']),
  byName: new Map([['metselaar', ['bricklayer']]]),
};
const header = 'official-name,occupation,status';

/** What is wrong with a file, each as `line: message`; none for a good one. */
const wrongIn = (text: string): readonly string[] => {
  const read = readListFile(text, known);
  return 'problems' in read
    ? read.problems.map(({ line, message }) => `${line ?? 'file'}: ${message}`)
    : [];
};

describe('bytes of a file', () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values);

  it('may begin with a byte order mark', () => {
    expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ value: 'a' });
  });

  it('are UTF-8: the first line that is not is named', () => {
    const latin1 = Buffer.from('één\nbeeld\ncafé', 'latin1');
    expect(decodeUtf8(latin1)).toMatchObject({ problems: [{ line: 1 }] });
    expect(decodeUtf8(Buffer.concat([Buffer.from('één\n'), latin1]))).toMatchObject({
      problems: [{ line: 2 }],
    });
    expect(decodeUtf8(bytes(0xff, 0xfe, 0x61, 0))).toMatchObject({ problems: [{ line: 1 }] });
  });
});

describe('CSV', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['', []],
    ['a,b\n', [['a', 'b']]],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['\n', [['']]],
    ['"a,b","say ""so""",""', [['a,b', 'say "so"', '']]],
    [
      '"two\nlines",b\nc,d',
      [
        ['two\nlines', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%j', (text, rows) => {
    const read = readCsv(text);
    expect('value' in read && read.value.map(({ fields }) => fields)).toEqual(rows);
  });

  it('names the line a row begins on', () => {
    const read = readCsv('"two\nlines"\nnext');
    expect('value' in read && read.value.map(({ line }) => line)).toEqual([1, 3]);
  });

  it.each([
    ['a\nb"c', 2, 'has a quote inside a field'],
    ['a\n"b', 2, 'opens a quote that is never closed'],
    ['"a"b', 1, 'goes on after a closing quote'],
    ['a\rb', 1, 'ends with a carriage return alone'],
  ])('refuses %j', (text, line, message) => {
    const read = readCsv(text);
    expect('problems' in read && read.problems[0]?.line).toBe(line);
    expect('problems' in read && read.problems[0]?.message).toContain(message);
  });
});

describe('the file of a list', () => {
  it('gives each printed name its occupations', () => {
    const text = `entry,status,official-name,occupation
1° a,listed,Kraanbestuurder,crane-operator; tower-crane-operator
,unresolved,,carpenter
`;
    expect(readListFile(text, known)).toEqual({
      value: [
        {
          name: 'Kraanbestuurder',
          entry: '1° a',
          occupations: ['crane-operator', 'tower-crane-operator'],
          status: 'listed',
        },
        { name: null, occupations: ['carpenter'], status: 'unresolved' },
      ],
    });
  });

  it.each<[string, string]>([
    ['official-name;occupation;status', '1: has no commas'],
    ['name,occupation,status', '1: has no column "official-name"'],
    [
      `${header},page`,
      '1: has a column "page"; known are: official-name, occupation, status, entry',
    ],
    [`${header},status`, '1: has the column "status" twice'],
    ['', '1: has no column "official-name"'],
    [header, 'file: lists nothing'],
    [`${header}\nMetselaar,bricklayer,removed`, 'file: lists nothing'],
    [`${header}\n\nMetselaar,bricklayer,listed`, '2: is empty; delete the row'],
    [`${header}\n,,`, '2: is empty; delete the row'],
    [`${header}\nSlager, uitbener,carpenter,listed`, '2: has 4 columns, the header 3'],
    [`${header}\nMetselaar,bricklayer,yes`, '2: has the status "yes"; write one of: listed, un'],
    [`${header}\n,bricklayer,listed`, '2: has no official name'],
    [`${header}\nMetselaar,,listed`, '2: has no occupation; did you mean bricklayer'],
    [
      `${header}\nMetselaar,mason,listed`,
      '2: names the occupation "mason", which is not registered; did you mean bricklayer',
    ],
    [`${header}\nTimmerman,carpentr,listed`, 'did you mean carpenter'],
    [
      `${header}\nÉén  naam,bricklayer,listed\neen naam,carpenter,listed`,
      '3: repeats the name of line 2',
    ],
    [
      `${header}\nA,bricklayer,listed\nB,bricklayer,removed`,
      '3: names the occupation "bricklayer", as line 2 does',
    ],
  ])('%j is refused: %s', (text, message) => {
    expect(wrongIn(text).join('\n')).toContain(message);
  });

  it('may print a name again with another status', () => {
    const text = `${header}\nKraan,crane-operator,listed\nKraan,tower-crane-operator,unresolved\n`;
    expect(wrongIn(text)).toEqual([]);
  });

  it('names every problem, in the order of the lines', () => {
    const text = `${header}\nA,bricklayer,listed\nB,bricklayer,no\nC,brickler,listed\n`;
    expect(wrongIn(text).map((problem) => problem.split(':')[0])).toEqual(['3', '3', '4']);
  });
});

describe('names', () => {
  it('are the same apart from case, accents and spaces', () => {
    expect(fold(' Maître  d’Hôtel')).toBe('maitre d’hotel');
  });

  it('are suggested nearest first', () => {
    expect(nearestNames('briklayer', ['baker', 'bricklayer', 'tiler'], 2)[0]).toBe('bricklayer');
  });
});
