import { translator } from '#content/i18n.ts';
import { defaultLocale, locales } from '#content/locales.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { voices } from '#rules/engine/check.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import type { ElementData, ElementTexts } from './shown.ts';

/** Filled in by the element itself. */
const kept = Object.fromEntries(
  ['check', 'attribute', 'value', 'known'].map((name) => [name, `{${name}}`]),
);

/** The places that a check can be filled in with: those with law of their own. */
const localJurisdictions = jurisdictions.filter((place) => place !== 'federal');

/** All that the element for other sites knows of Passerelle. */
export const elementData: ElementData = {
  checks: Object.fromEntries(catalogue.checks.map(({ id, placeFact = null }) => [id, placeFact])),
  voices,
  jurisdictions: localJurisdictions,
  texts: Object.fromEntries(
    locales.map(({ tag }) => {
      const t = translator(tag);
      const said = (name: 'title' | 'missing' | 'unknown' | 'all' | 'silent' | 'open') =>
        t(`widget.element.${name}`, kept);
      const texts: ElementTexts = {
        ...{ title: said('title'), missing: said('missing'), unknown: said('unknown') },
        ...{ all: said('all'), silent: said('silent'), open: said('open') },
        names: Object.fromEntries(
          catalogue.checks.map(({ id }) => [id, words(t, 'checks', id, 'name')]),
        ),
      };
      return [tag, texts];
    }),
  ),
  otherwise: defaultLocale,
};
