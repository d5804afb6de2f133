import { texts, translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';
import { createOccupationSearch, namesByOccupation } from '#content/output/occupation-search.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Voice } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { createUi, type Ui } from './ui.ts';

const law = indexLaw(catalogue);

/** The speaking part of a check where pages are made: at build and in the Worker. */
export function buildUi(locale: LocaleTag, voice: Voice): Ui {
  const ui = createUi({
    ...{ locale, voice, law },
    translate: translator(locale),
    texts: texts[locale],
    decides: true,
    explained: new Set(jurisdictions),
    // Made when first asked: most pages ask for no occupation.
    occupations: {
      find: (text) => searchIn(locale).find(text),
      name: (id, tag) => searchIn(locale).name(id, tag),
    },
  });
  // Kept no longer than the page, which says most of them many times: `Intl` takes long to begin.
  const { date, money, number } = ui;
  return { ...ui, date: madeOnce(date), money: madeOnce(money), number: madeOnce(number) };
}

const searchIn = madeOnce((locale: LocaleTag) =>
  createOccupationSearch(namesByOccupation(texts, locale), locale),
);
