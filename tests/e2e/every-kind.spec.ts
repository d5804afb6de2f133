import { parsePath } from '#content/paths.ts';
import { locales } from '#content/locales.ts';
import { type BuiltPage, builtPages } from '../site/built-pages.ts';
import { expectAccessible, test } from './axe.ts';
import { partOf } from './extent.ts';

/** What a page is made like: its family and how deep it lies in it; a check and its voices are families of their own. */
const kindOf = ({ path }: BuiltPage): string => {
  const [family = '', ...below] = path.split('/').slice(2);
  return `${family} ${String(below.length)}`;
};

/** Of each kind of page in each language the longest: it has most of what the kind can have. */
const longest = new Map<string, BuiltPage>();
for (const page of builtPages) {
  const tag = parsePath(page.path)?.locale.tag;
  if (tag === undefined) continue;
  const key = `${tag} ${kindOf(page)}`;
  if (page.html.length > (longest.get(key)?.html.length ?? 0)) longest.set(key, page);
}
const pages = [...longest.values()];

for (const { tag } of locales) {
  const inLanguage = pages.filter(({ path }) => path.startsWith(`/${tag}/`));
  for (const { path } of partOf(inLanguage, 1)) {
    test(`axe finds nothing at ${path}`, { tag: '@js' }, async ({ axePage }) => {
      await axePage.goto(path);
      await expectAccessible(axePage, path);
    });
  }
}
