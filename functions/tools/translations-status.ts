import { translatedLocales, translationState } from './translation-files.ts';

/**
 * Says of each language how much is translated, how much of it has another source by now, and how much is missing. What is
 * stale is named; readers see the source for it. Ends with 1 where anything is stale or missing.
 */
const mostNamed = 20;
const states = translatedLocales.map(({ tag }) => translationState(tag));

const rows = states.flatMap(({ tag, texts, guides }) =>
  [['texts', texts] as const, ['guides', guides] as const].map(([what, part]) => ({
    language: tag,
    what,
    complete: part.all - part.missing.length - part.stale.length,
    stale: part.stale.length,
    missing: part.missing.length,
    of: part.all,
  })),
);
console.table(rows);

for (const { tag, texts, guides } of states) {
  for (const [what, ids] of [
    ['stale', [...texts.stale, ...guides.stale]],
    ['missing', [...texts.missing, ...guides.missing]],
  ] as const) {
    if (ids.length === 0) continue;
    const named = ids.slice(0, mostNamed).map((id) => `  ${id}`);
    const more = ids.length > mostNamed ? [`  and ${ids.length - mostNamed} more`] : [];
    console.log([`${tag}, ${what}:`, ...named, ...more].join('\n'));
  }
}

const isOpen = rows.some(({ stale, missing }) => stale + missing > 0);
if (isOpen) {
  console.log(
    '\nTranslate what is named, then "npm run translations:done" and "npm run guides:translated".',
  );
}
process.exitCode = isOpen ? 1 : 0;
