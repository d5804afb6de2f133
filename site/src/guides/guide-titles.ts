import type { GuideHead } from '#content/output/guide-file.ts';
import { defaultLocale, type LocaleTag } from '#content/locales.ts';
import { heads } from 'virtual:guide-heads';

/** The slug of every guide; the same in every language. */
export const guideSlugs: readonly string[] = Object.keys(heads[defaultLocale] ?? {});

/** Title and description of a guide. Throws where a language has no such guide. */
export function guideHead(locale: LocaleTag, slug: string): GuideHead {
  const head = heads[locale]?.[slug];
  if (!head) throw new Error(`content/guides/${locale}/${slug}.md is missing`);
  return head;
}
