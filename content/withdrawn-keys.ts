import type { LocaleTag } from './locales.ts';

/**
 * Texts of each language whose source has changed since they were translated, by their keys without plural form. The
 * build works them out and puts them in the place of this module (`site/withdrawn-texts.ts`): none of its own.
 */
export const withdrawnKeys: Partial<Readonly<Record<LocaleTag, readonly string[]>>> = {};
