import { useEffect, useState } from 'preact/hooks';
import { createTranslate, mergeTexts, textsOfArea } from '#content/translate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { coreLaw, joinLaw } from '#rules/engine/split-law.ts';
import { type CoreData, type ExtrasData, loadData, type OccupationData } from './check-data.ts';
import type { CheckPlace } from './hydrate.tsx';
import { createUi, type Ui } from './ui.ts';

type Extras = Awaited<ReturnType<typeof loadExtras>>;
type Occupations = Awaited<ReturnType<typeof loadOccupations>>;

interface LaterParts {
  readonly extras: Extras | null;
  readonly occupations: Occupations | null;
  readonly hasFailed: boolean;
}

/**
 * Loads what comes after the first question, at once and in the same order for everybody: a request that waited for
 * an answer would tell that it was given.
 */
export function useLaterParts(place: CheckPlace): LaterParts {
  const [parts, setParts] = useState<LaterParts>({
    ...{ extras: null, occupations: null, hasFailed: false },
  });
  useEffect(() => {
    const take = (part: Partial<LaterParts>) => {
      setParts((before) => ({ ...before, ...part }));
    };
    const fail = () => {
      take({ hasFailed: true });
    };
    whenIdle(() => {
      loadExtras(place)
        .then((extras) => {
          take({ extras });
        }, fail)
        .then(() => loadOccupations(place))
        .then((occupations) => {
          take({ occupations });
        }, fail);
    });
  }, [place]);
  return parts;
}

/** The speaking part of a check in a browser, as far as its parts have come. */
export function uiOf(
  { locale, voice }: CheckPlace,
  core: CoreData,
  extras: Extras | null,
  occupations: Occupations | null,
): Ui {
  const names = textsOfArea(occupations?.names ?? {}, locale);
  const texts = mergeTexts(core.texts, extras?.data.texts ?? {}, { occupations: names });
  return createUi({
    ...{ locale, voice, texts },
    translate: createTranslate(texts, locale),
    law: indexLaw(extras ? joinLaw(core.law, extras.data.law) : coreLaw(core.law)),
    isWhole: extras !== null,
    occupations: occupations?.search ?? null,
  });
}

async function loadExtras({ extras }: CheckPlace) {
  const [data, part] = await Promise.all([
    loadData<ExtrasData>(extras),
    import('./result-part.ts'),
  ]);
  return { data, Result: part.Result, resultTitle: part.resultTitle };
}

async function loadOccupations({ occupations, locale }: CheckPlace) {
  if (occupations === null) return null;
  const [names, part] = await Promise.all([
    loadData<OccupationData>(occupations),
    import('./occupation-part.ts'),
  ]);
  const search = part.createOccupationSearch(names, locale);
  return { names, search, OccupationCombobox: part.OccupationCombobox };
}

/** Waits until the browser has nothing to draw; Safari cannot tell and waits a moment. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 1000 });
  else setTimeout(callback, 200);
}
