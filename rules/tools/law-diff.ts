import { parseArgs } from 'node:util';
import { catalogue } from '../catalogue.ts';
import { isIsoDate } from '../engine/date.ts';
import { indexLaw, type Law } from '../engine/law.ts';
import { type Difference, diffDates, diffLaws } from '../proof/diff.ts';
import { diffAsMarkdown, diffAsText } from '../proof/diff-text.ts';
import { lawAt } from './law-at.ts';

/**
 * Says exactly who gets another verdict, or other papers, fees, steps or consequences beside it, between two commits or
 * two filing dates. Ends with 2 when asked wrongly.
 */
const usage = `npm run law:diff -- <before> <after> [--json | --markdown]
  before, after  two commits (any name git knows), or two filing dates YYYY-MM-DD of the law as it is here;
                 "." is the law as it is here, with what is not committed
  --json         everything, for programs
  --markdown     a table, for a review`;

const read = () => {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean' }, markdown: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [before, after, ...more] = positionals;
    return before === undefined || after === undefined || more.length > 0
      ? null
      : { ...values, before, after };
  } catch {
    return null;
  }
};

const asked = read();
if (!asked || isIsoDate(asked.before) !== isIsoDate(asked.after)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { before, after, json, markdown } = asked;
  const started = performance.now();
  const differences = await diffOf(before, after);
  if (json) console.log(JSON.stringify(differences, null, 2));
  else console.log(markdown ? diffAsMarkdown(differences) : diffAsText(differences));
  if (!json && !markdown) {
    const regions = differences.reduce((sum, one) => sum + one.regions.length, 0);
    const counts = [...Map.groupBy(differences, ({ what }) => what)].map(
      ([what, { length }]) => `${what} ${length}`,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `\n${before} to ${after}: ${counts.join(', ') || 'none'}; ${regions} regions, ${seconds} s.`,
    );
  }
}

async function diffOf(before: string, after: string): Promise<readonly Difference[]> {
  if (isIsoDate(before) && isIsoDate(after)) return diffDates(indexLaw(catalogue), before, after);
  const [old, now] = [await lawOf(before), await lawOf(after)];
  return diffLaws(indexLaw(old), indexLaw(now));
}

async function lawOf(name: string): Promise<Law> {
  return name === '.' ? catalogue : lawAt(name);
}
