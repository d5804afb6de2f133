import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readGuide, translatedPart, withSourceHash } from '#content/output/guide-file.ts';
import { defaultLocale, locales } from '#content/locales.ts';
import { contentHash } from '#rules/engine/content-hash.ts';

/**
 * Writes into each translation of a guide which text it translates: run it when a translation has been brought up to date.
 * With names, only those guides: `npm run guides:translated -- family mentoring`.
 */
const folder = 'content/guides';
const asked = process.argv.slice(2);

for (const file of readdirSync(`${folder}/${defaultLocale}`)) {
  const slug = file.replace(/\.md$/, '');
  if (asked.length > 0 && !asked.includes(slug)) continue;
  const source = readGuide(readFileSync(`${folder}/${defaultLocale}/${file}`, 'utf8'));
  const hash = contentHash(translatedPart(source));
  for (const { tag } of locales) {
    if (tag === defaultLocale) continue;
    const path = `${folder}/${tag}/${file}`;
    const before = readFileSync(path, 'utf8');
    const after = withSourceHash(before, hash);
    if (after === before) continue;
    writeFileSync(path, after);
    console.log(path);
  }
}
