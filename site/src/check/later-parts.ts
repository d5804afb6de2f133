import { useEffect, useMemo, useState } from 'preact/hooks';
import { createTranslate, mergeTexts } from '#content/translate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { joinLaw, type LawCore, type LawExtras } from '#rules/engine/split-law.ts';
import { type ExtrasData, loadData, type OccupationData, type RulesData } from './check-data.ts';
import type * as apartPart from './apart-part.ts';
import type { CheckPlace } from './hydrate.tsx';
import type * as occupationPart from './occupation-part.ts';
import type * as resultPart from './result-part.ts';
import { type ReadPart, readPart } from './sent-words.ts';
import { createUi, type Ui } from './ui.ts';

interface LaterParts {
  readonly rules: RulesData | null;
  /** Of the jurisdictions whose file has come, in the order in which they came. */
  readonly extras: readonly ReadPart<LawExtras>[];
  readonly result: typeof resultPart | null;
  readonly apart: typeof apartPart | null;
  readonly names: OccupationData | null;
  readonly occupations: typeof occupationPart | null;
  /** Something did not come, and nothing more is on its way. */
  readonly hasFailed: boolean;
}

/**
 * Loads what comes after the first question, at once and in the same order for everybody: a request that waited for
 * an answer would tell that it was given, and one for a single place would tell which.
 */
export function useLaterParts(place: CheckPlace): LaterParts {
  const [parts, setParts] = useState<LaterParts>({
    ...{ rules: null, extras: [], result: null, apart: null },
    ...{ names: null, occupations: null, hasFailed: false },
  });
  useEffect(() => {
    // One that does not come keeps nobody from what the others hold, nor lets a page say of them that they failed.
    let hasFailed = false;
    const load = async <Part>(
      part: Promise<Part>,
      take: (part: Part, before: LaterParts) => Partial<LaterParts>,
    ) => {
      try {
        const loaded = await part;
        setParts((before) => ({ ...before, ...take(loaded, before) }));
      } catch {
        hasFailed = true;
      }
    };
    const loadExtras = (address: string) =>
      load(loadData<ExtrasData>(address), (part, { rules, extras }) => ({
        // Without the rules nothing is decided that it could explain.
        extras: rules ? [...extras, readPart(part, rules)] : extras,
      }));
    const loadAll = async () => {
      await load(loadData<RulesData>(place.rules), (rules) => ({ rules }));
      await untilIdle();
      await Promise.all([
        load(import('./result-part.ts'), (result) => ({ result })),
        ...place.extras.map(loadExtras),
      ]);
      await load(import('./apart-part.ts'), (apart) => ({ apart }));
      if (place.occupations !== null) {
        await Promise.all([
          load(import('./occupation-part.ts'), (occupations) => ({ occupations })),
          load(loadData<OccupationData>(place.occupations), (names) => ({ names })),
        ]);
      }
      setParts((before) => ({ ...before, hasFailed }));
      // Nothing waits for what lets a check work without a connection; where it does not come, a check works with one.
      import('#site/offline/offline-part.ts').catch(() => undefined);
    };
    void loadAll();
  }, [place]);
  return parts;
}

/** The speaking part of a check in a browser, as far as its parts have come. */
export function useUi(
  { locale, voice }: CheckPlace,
  core: ReadPart<LawCore>,
  parts: LaterParts,
): Ui {
  const { rules, extras, names, occupations } = parts;
  // On its own, because a law is made ready for a day again whenever it is another one.
  const law = useMemo(
    () => indexLaw(joinLaw(core.law, rules, lawsOf(extras))),
    [core, rules, extras],
  );
  return useMemo(() => {
    const named = names && occupations?.readOccupations(names, locale);
    const texts = mergeTexts(core.texts, ...extras.map((part) => part.texts), {
      occupations: named?.texts ?? {},
    });
    return createUi({
      ...{ locale, voice, texts, law },
      translate: createTranslate(texts, locale),
      decides: rules !== null,
      explained: new Set(lawsOf(extras).map(({ place }) => place)),
      occupations: named?.search ?? null,
    });
  }, [locale, voice, core, law, rules, extras, names, occupations]);
}

function lawsOf(extras: readonly ReadPart<LawExtras>[]): readonly LawExtras[] {
  return extras.map(({ law }) => law);
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
