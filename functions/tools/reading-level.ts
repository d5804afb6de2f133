import { readdirSync, readFileSync } from 'node:fs';
import { readGuide } from '#content/output/guide-file.ts';
import type { TextTree } from '#content/translate.ts';
import { type Counts, formulas, type MeasuredTag, plainFrom } from './reading-formulas.ts';
import { countsOf } from './syllables.ts';

/**
 * Measures how hard our texts are to read: every file of every language that has a formula, the worst files and the worst
 * single texts. `npm run reading-level -- nl 20` shows twenty of each in Dutch. It judges nothing and ends with 0: law has long
 * words, and a text that is short and wrong is worse than one that is hard.
 */
const [only, howMany = '10'] = process.argv.slice(2);
const most = Number(howMany);

/** Words of a label are no text, and a formula says nothing of a few of them. */
const leastWords = { label: 5, text: 18 };

interface Measured {
  readonly name: string;
  readonly text: string;
  readonly counts: Counts;
}

/** Files with words for searches, names and titles: nobody reads them as sentences. */
const notSentences = /^(?:occupations|guide-sources-.*|terms)\.json$/;

function textsOf(
  tag: MeasuredTag,
): readonly { readonly file: string; readonly texts: readonly Measured[] }[] {
  const folder = `content/locales/${tag}`;
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.startsWith('.') && !notSentences.test(file))
    .map((file) => ({
      file,
      texts: flat(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as TextTree)
        .filter(([key]) => !/^sources\.|^search\.checks\.|keywords$|\.ignored$/.test(key))
        .map(([key, text]) => measured(`${file} ${key}`, text, tag)),
    }));
  const guides = readdirSync(`content/guides/${tag}`).map((file) => {
    const { body } = readGuide(readFileSync(`content/guides/${tag}/${file}`, 'utf8'));
    return {
      file: `guides/${file}`,
      texts: spokenLines(body).map((line) => measured(`guides/${file}`, line, tag)),
    };
  });
  return [...pages, ...guides];
}

/** The lines of a guide as they are read: without marks, and links by their text. */
function spokenLines(body: string): readonly string[] {
  return body
    .split('\n')
    .filter((line) => !/^\s*\|?[\s|:-]*$/.test(line))
    .map((line) =>
      line
        .replace(/\[([^\]]*)\]\([^)]*\)/g, (_, text: string) => (text === '' ? '{figure}' : text))
        .replace(/^\s*(?:#+|[-*]|\d+\.)\s+|[*`]/g, '')
        .replaceAll('|', '\n'),
    );
}

function flat(tree: TextTree, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : flat(value, `${before}${key}.`),
  );
}

function measured(name: string, text: string, tag: MeasuredTag): Measured {
  return { name, text, counts: countsOf(text, tag) };
}

function sum(texts: readonly Measured[]): Counts {
  const counted = texts.filter(({ counts }) => counts.words >= leastWords.label);
  const total = (part: keyof Counts) =>
    counted.reduce((before, { counts }) => before + counts[part], 0);
  return { words: total('words'), sentences: total('sentences'), syllables: total('syllables') };
}

const tags = (Object.keys(formulas) as MeasuredTag[]).filter(
  (tag) => only === undefined || tag === only,
);
for (const tag of tags) {
  const { name, score } = formulas[tag];
  const files = textsOf(tag).map(({ file, texts }) => ({ file, texts, counts: sum(texts) }));
  const read = files
    .filter(({ counts }) => counts.words > 0)
    .map(({ file, counts }) => ({ file, words: counts.words, score: score(counts) }))
    .sort((one, other) => one.score - other.score);
  const all = sum(files.flatMap(({ texts }) => texts));
  const plain = read.filter((file) => file.score >= plainFrom).length;
  console.log(
    `\n${tag}, ${name}: ${score(all).toFixed(1)} over ${all.words} words; ${plain} of ${read.length} files at ${plainFrom} or more`,
  );
  console.log('Hardest files:');
  for (const file of read.slice(0, most)) {
    console.log(`  ${file.score.toFixed(1).padStart(6)}  ${file.file} (${file.words} words)`);
  }
  console.log('Hardest texts:');
  const worst = files
    .flatMap(({ texts }) => texts)
    .filter(({ counts }) => counts.words >= leastWords.text)
    .map((one) => ({ ...one, score: score(one.counts) }))
    .sort((one, other) => one.score - other.score)
    .slice(0, most);
  for (const one of worst) {
    console.log(`  ${one.score.toFixed(1).padStart(6)}  ${one.name}\n          ${one.text}`);
  }
}
