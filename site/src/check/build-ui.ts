import { texts, translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import {
  createOccupationSearch,
  namesByOccupation,
  type OccupationSearch,
} from '#content/output/occupation-search.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Voice } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { createUi, type Ui } from './ui.ts';

const law = indexLaw(catalogue);
const searches = new Map<LocaleTag, OccupationSearch>();

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
  return { ...ui, date: once(ui.date), money: once(ui.money), number: once(ui.number) };
}

/** Writes what stands on a page many times only once: `Intl` takes long to begin. Kept no longer than the page. */
function once<Value>(write: (value: Value) => string): (value: Value) => string {
  const written = new Map<Value, string>();
  return (value) => {
    const text = written.get(value) ?? write(value);
    written.set(value, text);
    return text;
  };
}

function searchIn(locale: LocaleTag): OccupationSearch {
  const search =
    searches.get(locale) ?? createOccupationSearch(namesByOccupation(texts, locale), locale);
  searches.set(locale, search);
  return search;
}
