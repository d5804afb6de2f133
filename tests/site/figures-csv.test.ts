import { expect, it } from 'vitest';
import { csv } from '#content/output/csv.ts';
import { catalogue } from '#rules/catalogue.ts';
import { builtFile } from './built-pages.ts';

const file = builtFile('/figures.csv').toString('utf8');

it('has a row for each period of each figure, all of one length', () => {
  const [head = '', ...rows] = file.trim().split('\r\n');
  const periods = catalogue.parameters.flatMap(({ id, slices }) =>
    slices.map(({ from }) => `${id} ${from}`),
  );
  const found = rows.map((row) => row.split(','));
  expect(found.map(([id, , , , from]) => `${String(id)} ${String(from)}`)).toEqual(
    periods.toSorted(),
  );
  expect(head.split(',')).toHaveLength(14);
});

it('gives money in euros and leaves empty what is not known', () => {
  expect(file).toContain(
    'flanders-highly-skilled-full,highly-skilled,flanders,EUR/year,2025-01-01,,exact,48912.00,48912.00,2026-02-26,',
  );
  expect(file).toContain(
    'german-speaking-community-blue-card-amount,blue-card,german-speaking-community,EUR/year,2024-01-01,,unknown,,,',
  );
});

it('quotes what would break a row, and runs nothing in a spreadsheet', () => {
  expect(
    csv([
      ['a,b', 'say "yes"', 'two\nlines'],
      ['=1+1', '-5', '@x'],
    ]),
  ).toBe('\uFEFF"a,b","say ""yes""","two\nlines"\r\n\'=1+1,-5,\'@x\r\n');
});
