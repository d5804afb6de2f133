import type { Translate } from '#content/translate.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { familyOf, isPublic } from './families.ts';

export interface Crumb {
  readonly slugs: readonly string[];
  readonly title: string;
}

/**
 * The pages above a page, from the home page down, the page itself left out. A page finds its place by its address; what
 * is above a check is the page of all checks.
 */
export function trailOf(slugs: readonly string[], t: Translate): readonly Crumb[] {
  const family = familyOf(slugs);
  if (!family) return [];
  const above = [
    ...(family === slugs[0] ? [] : [[family]]),
    ...slugs.map((_, depth) => slugs.slice(0, depth)).slice(1),
  ];
  return [
    { slugs: [], title: t('common.breadcrumbs.home') },
    ...above.flatMap((parent) => {
      const title = isPublic(parent) ? titleOf(parent, t) : undefined;
      return title === undefined ? [] : [{ slugs: parent, title }];
    }),
  ];
}

/** What a page with others below it is called; nothing where the way down leads past it. */
function titleOf(slugs: readonly string[], t: Translate): string | undefined {
  const [first = '', second, ...more] = slugs;
  if (more.length > 0) return undefined;
  if (second !== undefined) {
    return first === 'state-of-the-law' && second === 'sources'
      ? t('stateOfTheLaw.nav.sources')
      : undefined;
  }
  if (catalogue.checks.some(({ id }) => id === first)) return words(t, 'checks', first, 'name');
  const family = familyOf(slugs);
  return family && t(`common.families.${family}`);
}
