/** Which folder may know which: read by the linter and by the architecture test. */
export interface Direction {
  /** Files it holds for, as the start of their path; the longest match counts. */
  readonly from: string;
  /** Folders it may import from through `#folder/…`, besides itself. */
  readonly folders: readonly string[];
  /** Packages it may import, with everything below them. */
  readonly packages: readonly string[];
}

export const directions: readonly Direction[] = [
  // The same bytes run in browser, Worker, Node and tests, and a lawyer's diff contains only law.
  { from: 'rules/', folders: [], packages: [] },
  { from: 'rules/tools/', folders: [], packages: ['node:', 'prettier'] },
  { from: 'content/', folders: [], packages: [] },
  { from: 'content/i18n.ts', folders: [], packages: ['i18next'] },
  { from: 'content/output/', folders: [], packages: ['minisearch'] },
  {
    from: 'functions/',
    folders: ['rules', 'content'],
    packages: ['hono', 'zod', '@astrojs/cloudflare/handler'],
  },
  {
    from: 'functions/tools/',
    folders: ['rules', 'content'],
    packages: ['node:', 'prettier', 'syllable', 'wrangler'],
  },
  {
    from: 'site/',
    folders: ['rules', 'content'],
    packages: ['astro', 'astro:', 'preact', '@digdir/designsystemet-css'],
  },
  // Reads files for the build.
  { from: 'site/guide-heads.ts', folders: ['content'], packages: ['node:'] },
  { from: 'site/withdrawn-texts.ts', folders: ['content', 'rules'], packages: ['node:'] },
  // Puts what the build made into the script that works without a connection.
  { from: 'site/service-worker.ts', folders: ['content'], packages: ['astro', 'node:'] },
  // Runs as a script of its own: whatever it shared with pages would become a third file.
  { from: 'site/src/offline-worker/', folders: [], packages: [] },
  {
    from: 'site/src/guides/',
    folders: ['rules', 'content'],
    packages: ['astro', 'preact', 'satteri', 'virtual:guide-heads'],
  },
  // Runs in the browser too: no dictionary, no build tool.
  {
    from: 'site/src/check/',
    folders: ['rules', 'content'],
    packages: ['preact', '@github/combobox-nav', 'uqr'],
  },
  // Writes the script of the element out of its files, when pages are built.
  {
    from: 'site/src/widget/element-script.ts',
    folders: ['rules', 'content'],
    packages: ['node:module'],
  },
  { from: 'site/src/occupations/', folders: ['rules', 'content'], packages: ['preact'] },
  { from: 'site/src/search/', folders: ['rules', 'content'], packages: ['preact'] },
  { from: 'site/src/premium/', folders: ['rules', 'content'], packages: ['preact'] },
  { from: 'site/src/calculation/', folders: ['rules', 'content'], packages: ['preact'] },
  { from: 'site/src/figures/', folders: ['rules', 'content'], packages: ['preact'] },
  { from: 'site/src/shortage-lists/', folders: ['rules', 'content'], packages: ['preact'] },
  {
    from: 'site/astro.config.ts',
    folders: ['content'],
    packages: ['astro', '@astrojs/cloudflare', '@astrojs/preact'],
  },
];

const folders = ['rules', 'content', 'functions', 'site', 'tests'] as const;
const escape = (text: string) => text.replaceAll(/[/.]/g, String.raw`\$&`);

/** Regular expressions of the import specifiers that `direction` forbids, each with the sentence that says so. */
export const forbiddenImports = (
  direction: Direction,
): readonly { readonly regex: string; readonly message: string }[] => {
  const own = direction.from.split('/')[0];
  const closed = folders.filter((folder) => folder !== own && !direction.folders.includes(folder));
  const packages = direction.packages.map((name) =>
    name.endsWith(':') ? escape(name) : `${escape(name)}(?:/|$)`,
  );
  return [
    {
      regex: String.raw`^(?:#|(?:\.\./)+)(?:${closed.join('|')})/`,
      message: `${direction.from} may not import from this folder.`,
    },
    {
      regex: `^(?![.#])${packages.length === 0 ? '' : `(?!${packages.join('|')})`}`,
      message: `${direction.from} may not import this package.`,
    },
  ];
};

/** The direction that holds for a file, given as its path from the repository root. */
export const directionOf = (file: string): Direction | undefined =>
  directions
    .filter(({ from }) => file.startsWith(from))
    .toSorted((a, b) => b.from.length - a.from.length)[0];
