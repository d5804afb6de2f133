import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { systemChromium } from '../config/chromium.ts';

/*
 * Measures pages of the last build as Lighthouse does: `npm run lighthouse`. What it says of access, practices and searches is held;
 * speed is told only, because it is that of this machine: `tests/site/budget.test.ts` holds bytes. Reports: `reports/lighthouse/`.
 */
const pages = [
  'nl/',
  'fr/guides/family/',
  'ar/work-permit/worker/',
  'en/figures/',
  'de/occupations/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const held = { accessibility: 1, 'best-practices': 1, seo: 0.9 } as const;
const reports = 'reports/lighthouse';

const here = import.meta.dirname;
const lock = join(here, 'package-lock.json');
/** Written by npm after every install: as new as the installed packages. */
const installed = join(here, 'node_modules', '.package-lock.json');

/** Waits without standing still: the server that is measured runs in this process. */
async function run(program: string, ...args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, CHROME_PATH: systemChromium() },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!isCurrent) {
  const failed = await run(
    'npm',
    'ci',
    '--prefix',
    here,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
  if (failed !== 0) process.exit(failed);
}

mkdirSync(reports, { recursive: true });
const server = createTestHarness({
  workers: [{ configPath: 'dist/server/wrangler.json', vars: { RATE_LIMIT: 'off' } }],
});
const { url } = await server.listen();

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string }>
  >;
}

/** Lighthouse prints nothing of use itself; what it could not judge has no score. */
async function measure(page: string): Promise<Report> {
  const name = join(reports, page.replaceAll('/', '-').replace(/-$/, ''));
  const failed = await run(
    process.execPath,
    join(here, 'node_modules', 'lighthouse', 'cli', 'index.js'),
    new URL(page, url).href,
    ...['--quiet', '--output=json', '--output=html', `--output-path=${name}`],
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu',
  );
  if (failed !== 0) throw new Error(`Lighthouse did not measure /${page}`);
  return JSON.parse(readFileSync(`${name}.report.json`, 'utf8')) as Report;
}

const low: string[] = [];
try {
  for (const page of pages) {
    const report = await measure(page);
    const scores = categories.map((name) => ({ name, score: report.categories[name]?.score ?? 0 }));
    console.log(
      `/${page}: ${scores.map(({ name, score }) => `${name} ${String(Math.round(score * 100))}`).join(', ')}`,
    );
    for (const { score, title } of Object.values(report.audits)) {
      if (score !== null && score < 0.5) console.log(`  ${title}`);
    }
    for (const { name, score } of scores) {
      if (name !== 'performance' && score < held[name]) low.push(`/${page} ${name}`);
    }
  }
} finally {
  await server.close();
}
if (low.length > 0) {
  console.error(`Too low: ${low.join(', ')}`);
  process.exitCode = 1;
}
