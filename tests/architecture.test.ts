import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf, forbiddenImports } from './config/import-directions.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

const code = files.filter((file) => /\.(?:ts|tsx|mjs|astro)$/.test(file));

const topLevel = new Set([
  ...['site', 'functions', 'content', 'rules', 'tests'],
  ...['wrangler.toml', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'LICENCE'],
]);

/** Data: long because the law and its lists are. */
const isData = (file: string) =>
  file.endsWith('.cases.ts') || /^rules\/(?:facts|parameters|lists|law|checks)\//.test(file);

/** A part of `rules/` knows those before it in this list, never those after it. */
const rulesOrder = [
  ...['engine', 'facts', 'sources', 'parameters', 'lists', 'law', 'checks', 'calculators'],
  ...[
    'shortage-methods',
    'catalogue.ts',
    'registered-sources.ts',
    'law-hash.ts',
    'review',
    'proof',
    'tools',
  ],
];

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/gm,
    ),
  ].map(([, specifier]) => specifier ?? '');

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages: lockedPackages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

describe('the repository', () => {
  it('has only the agreed entries at its top', () => {
    const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !entry.startsWith('.') && !topLevel.has(entry))).toEqual(
      [],
    );
  });

  it('names files in kebab-case after what they hold, Astro components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/;
    const component = /^(?:[A-Z][a-z0-9]*)+$/;
    const vague = /^(?:utils?|helpers?|common|misc|types|index)$/;
    const misnamed = code.filter((file) => {
      // A page whose name comes from the address has it in brackets.
      const name = basename(file, extname(file)).replace(/^\[([a-z]+)\]/, '$1');
      if (file.endsWith('.astro')) {
        return file.startsWith('site/src/pages/') ? !kebab.test(name) : !component.test(name);
      }
      return !kebab.test(name) || vague.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  it('keeps files that are not data within 300 lines', () => {
    const long = code
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('imports only in the agreed directions', () => {
    const wrong = code.flatMap((file) => {
      const direction = directionOf(file);
      if (!direction) return [];
      const forbidden = forbiddenImports(direction).map(({ regex }) => new RegExp(regex));
      return importsOf(file)
        .filter((specifier) => forbidden.some((pattern) => pattern.test(specifier)))
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  it('lets each part of the rules know only the parts before it', () => {
    const partOf = (path: string) => {
      const place = rulesOrder.indexOf(path.split('/')[1] ?? '');
      // A part that has no place could import, and be imported by, anything.
      expect(place, path).toBeGreaterThanOrEqual(0);
      return place;
    };
    const wrong = code
      .filter((file) => file.startsWith('rules/'))
      .flatMap((file) =>
        importsOf(file)
          .map((specifier) => specifier.replace(/^#rules\//, '/rules/'))
          .filter((specifier) => /^[./]/.test(specifier))
          .map((specifier) => new URL(specifier, `file:///${file}`).pathname.slice(1))
          .filter((target) => partOf(target) > partOf(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('locks packages by content, not by the address they came from', () => {
    expect(Object.values(lockedPackages).filter(({ resolved }) => resolved !== undefined)).toEqual(
      [],
    );
  });

  it('locks what every platform needs, without which a clean install stops', () => {
    const missing = Object.entries(lockedPackages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) =>
          !(`node_modules/${name}` in lockedPackages) &&
          !(`${place}/node_modules/${name}` in lockedPackages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
