import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { addSlice, type NamedList, type NewSlice } from '#rules/tools/add-slice.ts';
import { readRequest } from '#rules/tools/import-request.ts';
import { listChanges } from '#rules/tools/list-changes.ts';
import { allNamedLists, pathsOf, renderedIn } from '#rules/tools/list-store.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { shortages, smallLaw } from './small-law.ts';

const header = 'official-name,occupation,status';

describe('the arguments', () => {
  const good = [
    ...['--jurisdiction', 'flanders', '--list', 'flanders-vdab-study'],
    ...['--valid-from', '2027-02-01', '--source', 'lexpat-2026', '--review-by', '2028-01-15'],
  ];
  const problems = (...args: readonly string[]) => {
    const request = readRequest(args, catalogue);
    return 'file' in request ? '' : request.join('\n');
  };

  it('say where the list goes and what it rests on', () => {
    expect(readRequest([...good, '--article', 'p. 3', 'list.csv'], catalogue)).toEqual({
      file: 'list.csv',
      jurisdiction: 'flanders',
      list: 'flanders-vdab-study',
      about: {
        from: '2027-02-01',
        to: null,
        isComplete: true,
        provenance: {
          citations: [{ source: 'lexpat-2026', locator: { article: 'p. 3' } }],
          confidence: 'professional',
          checkedOn: '2026-11-21',
        },
        reviewBy: '2028-01-15',
      },
      isReplacement: false,
      isDryRun: false,
    });
  });

  it.each<[string, readonly string[]]>([
    ['the file to import is missing', good],
    ['one file at a time; found also: b.csv', [...good, 'a.csv', 'b.csv']],
    ['--list is missing', ['--jurisdiction', 'flanders', 'a.csv']],
    [
      '--jurisdiction "flandres" is not known; did you mean flanders',
      [...good, '--jurisdiction', 'flandres', 'a.csv'],
    ],
    [
      '--list "flanders-vdab" is not known; did you mean flanders-vdab-study',
      [...good, '--list', 'flanders-vdab', 'a.csv'],
    ],
    [
      '--list "flanders-vdab-study" is not one of brussels',
      [...good, '--jurisdiction', 'brussels', 'a.csv'],
    ],
    ['--source "gazette" is not known', [...good, '--source', 'gazette', 'a.csv']],
    [
      '--valid-from "2027-02-30" is no date of the calendar',
      [...good, '--valid-from', '2027-02-30', 'a.csv'],
    ],
    ['holds no day', [...good, '--valid-to', '2027-02-01', 'a.csv']],
    [
      '--confirmed-through 2027-01-31 lies before',
      [...good, '--confirmed-through', '2027-01-31', 'a.csv'],
    ],
    ['--review-by is missing', [...good.slice(0, -2), 'a.csv']],
    ['--confidence "sure" is not known', [...good, '--confidence', 'sure', 'a.csv']],
    [
      'is more than the source "focus-wtv-2026" (press) can give',
      [...good, '--source', 'focus-wtv-2026', '--confidence', 'report', 'a.csv'],
    ],
    ["Unknown option '--force'", [...good, '--force', 'a.csv']],
  ])('are refused: %s', (message, args) => {
    expect(problems(...args)).toContain(message);
  });

  it('may be less sure than the source', () => {
    expect(problems(...good, '--confidence', 'unverified', 'a.csv')).toBe('');
  });
});

const named: NamedList = {
  list: shortages,
  names: {
    list: 'shortages',
    lang: 'nl',
    slices: shortages.slices.map(({ from }) => ({ from, entries: [] })),
  },
};
const slice = (from: NewSlice['about']['from'], to: NewSlice['about']['to'] = null): NewSlice => ({
  about: { from, to, isComplete: true, provenance: provenanceOf('official') },
  entries: [
    { name: 'Lasser', occupations: ['welder'], status: 'listed' },
    { name: 'Verzorger', occupations: ['carer'], status: 'unresolved' },
  ],
});

describe('a period added to a list', () => {
  it('ends the open one before it', () => {
    const next = addSlice(named, slice('2026-01-01'), false);
    if (typeof next === 'string') throw new Error(next);
    expect(next.list.slices.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2025-01-01'],
      ['2025-01-01', '2026-01-01'],
      ['2026-01-01', null],
    ]);
    expect(next.list.slices[1]).not.toHaveProperty('reviewBy');
    expect(next.list.slices[2]).toMatchObject({ listed: ['welder'], unresolved: ['carer'] });
    expect(next.names.slices.map(({ from }) => from)).toEqual(
      next.list.slices.map(({ from }) => from),
    );
  });

  it('replaces the one that begins on the same day, if told to', () => {
    const next = addSlice(named, slice('2025-01-01'), true);
    expect(typeof next === 'string' ? next : next.list.slices[1]).toMatchObject({
      listed: ['welder'],
      removed: [],
    });
  });

  it.each<[string, NewSlice, boolean]>([
    ['is there already; add --replace', slice('2025-01-01'), false],
    ['--replace finds no list from 2026-01-01', slice('2026-01-01'), true],
    ['overlaps the one from 2024-01-01', slice('2023-01-01', '2024-06-01'), false],
    ['overlaps the one from 2024-06-01 on', slice('2024-06-01'), false],
    ['overlaps the one from 2024-01-01 until 2025-01-01', slice('2023-01-01'), false],
    [
      'nothing would hold from 2023-06-01 until 2024-01-01',
      slice('2023-01-01', '2023-06-01'),
      false,
    ],
    ['nothing would hold from 2024-06-01', slice('2024-01-01', '2024-06-01'), true],
  ])('is refused: %s', (message, added, isReplacement) => {
    expect(addSlice(named, added, isReplacement)).toEqual(expect.stringContaining(message));
  });
});

describe('what a list changes', () => {
  const next = addSlice(named, slice('2026-01-01'), false);
  if (typeof next === 'string') throw new Error(next);
  const after = { ...smallLaw, lists: [next.list] };
  const cases: readonly LawCase[] = [
    {
      id: 'nurse-of-thirty',
      route: 'skilled',
      filedOn: '2026-01-01',
      answers: {
        place: 'flanders',
        diploma: 'master',
        posted: true,
        weeks: 3,
        monthly: 1_000_000,
        'birth-date': '1995-01-01',
        occupation: 'nurse',
      },
      // The amount of pay has lapsed by then.
      expect: { kind: 'unconfirmed', provisional: 'eligible' },
    },
  ];

  it('is said for each occupation that moves, with a verdict before and after', () => {
    const lines = listChanges(smallLaw, after, 'shortages', '2026-01-01', cases);
    expect(lines).toEqual([
      'What changes for applications filed on 2026-01-01, on shortages:',
      '  Route skilled, tried on its case "nurse-of-thirty".',
      '  nurse: listed -> notListed',
      '    skilled: unconfirmed (eligible) -> notEligible (skilled-weeks, skilled-list)',
      '  welder: notListed -> listed',
      '    skilled: notEligible (skilled-weeks, skilled-list) -> unconfirmed (eligible)',
    ]);
  });

  it('is tried on somebody unknown where there is no case', () => {
    const lines = listChanges(smallLaw, after, 'shortages', '2026-01-01', []);
    expect(lines[1]).toContain('of whom only the occupation is known');
    expect(lines[3]).toContain('undetermined');
  });

  it('is nothing without a route or a move', () => {
    const lines = listChanges({ ...smallLaw, routes: [] }, smallLaw, 'shortages', '2026-01-01', []);
    expect(lines.slice(1)).toEqual([
      '  No route looks in this list yet: no verdict changes.',
      '  No occupation changes place.',
    ]);
  });
});

describe('the data files', () => {
  it('are as the command would write them', async () => {
    for (const { list, names } of await allNamedLists(catalogue)) {
      const jurisdiction = jurisdictions.find((one) => list.id.startsWith(`${one}-`));
      const paths = pathsOf(list.id, jurisdiction ?? '');
      expect(await renderedIn(paths.list, list)).toBe(readFileSync(paths.list, 'utf8'));
      expect(await renderedIn(paths.names, names)).toBe(readFileSync(paths.names, 'utf8'));
    }
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-list-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (text: string) => {
    const file = join(folder, 'list.csv');
    writeFileSync(file, text);
    const args = [
      ...['--jurisdiction', 'flanders', '--list', 'flanders-vdab-study', '--source', 'lexpat-2026'],
      ...['--valid-from', '2027-02-01', '--review-by', '2028-01-15', '--dry-run', file],
    ];
    try {
      const options = { encoding: 'utf8', stdio: 'pipe' } as const;
      return execFileSync(process.execPath, ['rules/tools/import-list.ts', ...args], options);
    } catch (error) {
      const { status, stderr } = error as { readonly status: number; readonly stderr: string };
      return `${status}: ${stderr.replaceAll(folder, '')}`;
    }
  };

  it('says what a good file changes', () => {
    const out = run(`${header}\nVerpleegkundige,nurse,listed\n`);
    expect(out).toContain('  bricklayer: unresolved (probably listed) -> notListed');
    expect(out).toContain('nothing was written');
  });

  it('stops at a bad one, with file and line', () => {
    const out = run(`${header}\nVerpleegkundige,nurs,listed\n`);
    expect(out).toContain('1: /list.csv:2: line 2 names the occupation "nurs"');
    expect(out).toContain('did you mean nurse');
    expect(out).toContain('Nothing was changed.');
  });
});
