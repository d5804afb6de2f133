import { useEffect, useState } from 'preact/hooks';
import { createTranslate, mergeTexts, textsOfArea } from '#content/translate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { joinLaw } from '#rules/engine/split-law.ts';
import {
  type CoreData,
  type ExtrasData,
  loadData,
  type OccupationData,
  type RulesData,
} from './check-data.ts';
import type { CheckPlace } from './hydrate.tsx';
import { createUi, type Ui } from './ui.ts';

type Occupations = Awaited<ReturnType<typeof loadOccupations>>;

interface LaterParts {
  readonly rules: RulesData | null;
  /** Of the jurisdictions whose file has come, in the order in which they came. */
  readonly extras: readonly ExtrasData[];
  readonly result: typeof import('./result-part.ts') | null;
  readonly occupations: Occupations | null;
  readonly hasFailed: boolean;
}

/**
 * Loads what comes after the first question, at once and in the same order for everybody: a request that waited for
 * an answer would tell that it was given, and one for a single place would tell which.
 */
export function useLaterParts(place: CheckPlace): LaterParts {
  const [parts, setParts] = useState<LaterParts>({
    ...{ rules: null, extras: [], result: null, occupations: null, hasFailed: false },
  });
  useEffect(() => {
    const take = (part: Partial<LaterParts>) => {
      setParts((before) => ({ ...before, ...part }));
    };
    const fail = () => {
      take({ hasFailed: true });
    };
    const loadExtras = async (address: string) => {
      const extras = await loadData<ExtrasData>(address);
      setParts((before) => ({ ...before, extras: [...before.extras, extras] }));
    };
    const loadResult = async () => {
      take({ result: await import('./result-part.ts') });
    };
    const orFail = (loading: Promise<void>) => loading.catch(fail);
    loadData<RulesData>(place.rules)
      .then((rules) => {
        take({ rules });
      }, fail)
      .then(untilIdle)
      // One that does not come keeps nobody from what the others explain.
      .then(() => Promise.all([loadResult(), ...place.extras.map(loadExtras)].map(orFail)))
      .then(() => loadOccupations(place))
      .then((occupations) => {
        take({ occupations });
      }, fail);
  }, [place]);
  return parts;
}

/** The speaking part of a check in a browser, as far as its parts have come. */
export function uiOf(
  { locale, voice }: CheckPlace,
  core: CoreData,
  { rules, extras, occupations }: Pick<LaterParts, 'rules' | 'extras' | 'occupations'>,
): Ui {
  const names = textsOfArea(occupations?.names ?? {}, locale);
  const texts = mergeTexts(core.texts, ...extras.map((part) => part.texts), { occupations: names });
  const laws = extras.map(({ law }) => law);
  return createUi({
    ...{ locale, voice, texts },
    translate: createTranslate(texts, locale),
    law: indexLaw(joinLaw(core.law, rules, laws)),
    decides: rules !== null,
    explained: new Set(laws.map(({ place }) => place)),
    occupations: occupations?.search ?? null,
  });
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
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      resolve();
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: 1000 });
    else setTimeout(go, 200);
  });
}
