import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { locales } from '#content/locales.ts';
import { readGuide } from '#content/output/guide-file.ts';
import { type PseudoKind, pseudoText } from './pseudo-texts.ts';

/**
 * Adds two languages that nobody speaks to a copy of the portal in `.pseudo/`, as "Add a language" in `content/README.md`
 * says, and serves it: `qpl` is long and full of accents, `qpr` runs from right to left in Arabic letters. Nothing of them is
 * in the portal itself. `npm run pseudo -- --build` builds and does not serve, `--copy` only makes the copy.
 */
const copy = '.pseudo';
const pseudo = [
  { tag: 'qpl', kind: 'long', row: `dir: 'ltr', format: 'en-BE', label: '⟦Ļỗñğ⟧', script: 'Latn'` },
  {
    tag: 'qpr',
    kind: 'rtl',
    row: `dir: 'rtl', format: 'ar-u-ca-gregory-nu-latn', label: 'ريغهت تو لفت', script: 'Arab'`,
  },
] as const;
type Pseudo = (typeof pseudo)[number];

makeCopy();
for (const language of pseudo) addLanguage(language);
run('npm', ['run', '--silent', 'translations:done', '--', ...pseudo.map(({ tag }) => tag)], () => {
  if (process.argv.includes('--copy')) return;
  if (!process.argv.includes('--build')) run('node', ['functions/tools/serve.ts']);
  else run('npm', ['run', 'build']);
});

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  const parts = [
    'rules',
    'content',
    'functions',
    'site',
    'package.json',
    'tsconfig.json',
    'wrangler.toml',
  ];
  for (const part of parts) {
    cpSync(part, `${copy}/${part}`, {
      recursive: true,
      filter: (path) => !path.includes('.astro/'),
    });
  }
  symlinkSync('../node_modules', `${copy}/node_modules`);
}

function addLanguage({ tag, kind, row }: Pseudo): void {
  edit(
    'content/locales.ts',
    '] as const satisfies',
    `  { tag: '${tag}', ${row} },\n] as const satisfies`,
  );
  edit(
    'content/i18n.ts',
    `import { mergeTexts`,
    `import { checkTexts as ${tag} } from './locales/${tag}/check-texts.ts';\n` +
      `import { pageTexts as ${tag}Pages } from './locales/${tag}/page-texts.ts';\nimport { mergeTexts`,
  );
  edit(
    'content/i18n.ts',
    `  en: mergeTexts(`,
    `  ${tag}: mergeTexts(${tag}, ${tag}Pages),\n  en: mergeTexts(`,
  );
  edit(
    'content/term-names.ts',
    'import {',
    `import ${tag} from './terms/${tag}.json' with { type: 'json' };\nimport {`,
  );
  edit('content/term-names.ts', 'OwnNames>>> = {', `OwnNames>>> = {\n  ${tag},`);
  const folder = `${copy}/content/locales/${tag}`;
  mkdirSync(folder);
  for (const file of readdirSync('content/locales/en').filter((name) => !name.startsWith('.'))) {
    const text = readFileSync(`content/locales/en/${file}`, 'utf8');
    const isTexts = file.endsWith('.json');
    write(`${folder}/${file}`, isTexts ? translated(JSON.parse(text), kind) : text);
  }
  mkdirSync(`${copy}/content/terms`, { recursive: true });
  const terms = JSON.parse(readFileSync('content/terms.json', 'utf8')) as readonly EnglishTerm[];
  write(
    `${copy}/content/terms/${tag}.json`,
    Object.fromEntries(
      terms.map(({ id, term, words }) => [
        id,
        translated({ term: term.en, ...(words && { words: words.en }) }, kind),
      ]),
    ),
  );
  mkdirSync(`${copy}/content/guides/${tag}`);
  for (const file of readdirSync('content/guides/en')) {
    write(`${copy}/content/guides/${tag}/${file}`, guide(file, kind));
  }
  cpSync('site/public/cards/en.png', `${copy}/site/public/cards/${tag}.png`);
}

interface EnglishTerm {
  readonly id: string;
  readonly term: { readonly en: string };
  readonly words?: { readonly en: readonly string[] };
}

/** A guide in a pseudo-language, with the fingerprint of the one that stands in the Dutch head: what was translated. */
function guide(file: string, kind: PseudoKind): string {
  const { head, body } = readGuide(readFileSync(`content/guides/en/${file}`, 'utf8'));
  const { sourceHash } = readGuide(
    readFileSync(`content/guides/${locales[0].tag}/${file}`, 'utf8'),
  ).head;
  const lines = body.split('\n').map((line) => {
    const [, mark = '', said = ''] =
      /^(\s*(?:#+ |[-*] |\d+\. |\|[\s|:-]*$)?)(.*)$/.exec(line) ?? [];
    return (
      mark +
      (said === ''
        ? ''
        : said
            .split(/(\*\*|\||\[)/)
            .map((part, at) => (at % 2 === 1 || part === '' ? part : pseudoText(part, kind, false)))
            .join(''))
    );
  });
  const said = (text: string) => JSON.stringify(pseudoText(text, kind, false));
  return `---\ntitle: ${said(head.title)}\ndescription: ${said(head.description)}\nsourceHash: "${sourceHash ?? ''}"\n---\n\n${lines.join('\n')}\n`;
}

function translated(value: unknown, kind: PseudoKind): unknown {
  if (typeof value === 'string') return pseudoText(value, kind);
  if (Array.isArray(value)) return value.map((one) => translated(one, kind));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, kind)]))
    : value;
}

function edit(file: string, from: string, to: string): void {
  const path = `${copy}/${file}`;
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function write(file: string, content: unknown): void {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** Runs a command of the copy; it ends with what that ends with. */
function run(command: string, args: readonly string[], after?: () => void): void {
  const child = spawn(command, args, {
    cwd: copy,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { PORT: '8788', ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    if (code === 0 && after) after();
    else process.exitCode = code ?? 1;
  });
}
