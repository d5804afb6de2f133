import type { Page } from '@playwright/test';
import { stepLines } from '#content/output/step-lines.ts';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { decisiveOf } from '#rules/engine/decisive.ts';
import type { RoutePlan } from '#rules/engine/route-plan.ts';
import { conditionWord } from '#site/check/condition-text.ts';
import { amountText } from '#site/check/figure-text.ts';
import type { Interview } from '#site/check/interview.ts';
import { planOf } from '#site/check/plan-of.ts';
import { isClosed } from '#site/check/route-groups.ts';
import { decisiveText } from '#site/check/short-reason.ts';
import { stepsAbout } from '#site/check/steps-about.ts';
import type { Ui } from '#site/check/ui.ts';
import { holeSentence } from '#site/check/verdict-text.ts';

/** What is told of a route, in the words of a language. */
interface Told {
  readonly route: string;
  readonly verdict: string;
  readonly holes: readonly string[];
  /** Papers, and nothing else that is ticked off. */
  readonly documents: readonly string[];
  readonly dates: readonly string[];
}

/** What a page shows of a route. */
interface Shown extends Told {
  /** All its text, in which the reason has to be. */
  readonly text: string;
  /** The line of a folded route that says what decides; `null` where the route is shown in full. */
  readonly why: string | null;
  /** It was not asked about, so that only this is said. */
  readonly isUnasked: boolean;
}

/** What has to be told of a route, and what decides it: as one line, or as what a full account of it names. */
export interface Expected extends Told {
  readonly why: string;
  readonly reasons: readonly string[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sorted = (texts: Iterable<string>): readonly string[] =>
  [...new Set([...texts].map(plain))].filter((text) => text !== '').sort();

/** What an assessment, ours or one that the API sent, says of a route. */
export const expectedOf = (
  ui: Ui,
  interview: Interview,
  route: RouteAssessment,
  filedOn: IsoDate,
): Expected => {
  const closed = isClosed(route.verdict);
  const plan = closed ? null : planOf(ui, interview.check, route, filedOn);
  const holes = route.verdict.kind === 'notEligible' ? [] : route.holes;
  return {
    route: route.route,
    verdict: route.verdict.kind,
    holes: sorted(holes.map((hole) => holeSentence(ui, route.route, hole, filedOn))),
    documents: closed
      ? []
      : sorted(route.documents.map(({ id }) => ui.word('documents', id, 'name'))),
    dates: datesIn(ui, plan),
    why: plain(decisiveText(ui, interview, { ...route, decisive: decisiveOf(route) }, filedOn)),
    reasons: sorted(reasonsOf(ui, interview, route, filedOn)),
  };
};

/** The days of a plan, in the words of a language. */
export const datesIn = (ui: Ui, plan: RoutePlan | null): readonly string[] =>
  sorted((plan?.steps ?? []).map((dated) => stepLines(ui, dated).join(' ')));

const reasonsOf = (
  ui: Ui,
  interview: Interview,
  route: RouteAssessment,
  filedOn: IsoDate,
): readonly string[] => {
  const decisive = decisiveOf(route);
  switch (decisive?.kind) {
    case 'unmet': {
      const { part } = decisive;
      const amount = part.kind === 'leaf' ? amountText(ui, part.figure) : '';
      return decisive.isWhole ? [] : [conditionWord(ui, part.id, amount)];
    }
    case 'waitsFor':
      return stepsAbout(ui, interview, { dependsOn: decisive.facts }).map((step) =>
        ui.word('questions', step, 'short'),
      );
    case 'hole':
      return [holeSentence(ui, route.route, decisive.hole, filedOn)];
    case 'judgement':
      return [conditionWord(ui, decisive.condition, '')];
    case undefined:
      return [];
  }
};

/** Reads each as a `Shown` whose texts are as they stand in the markup; run in the page. */
const routesInPage = `
  [...document.querySelectorAll('.result [data-route]')].map((route) => {
    const texts = (selector) =>
      [...route.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      route: route.getAttribute('data-route') ?? '',
      verdict: route.getAttribute('data-verdict') ?? '',
      holes: texts('.verdict-holes li'),
      documents: texts('.document-name'),
      dates: texts('.step-date strong'),
      text: route.textContent,
      why: texts('.route-why')[0] ?? null,
      isUnasked: route.querySelector('.route-unasked') !== null,
    };
  })`;

/** What the result on the page shows of each route of the place that decides. */
export const shownOn = async (page: Page): Promise<readonly Shown[]> => {
  const raw = await page.evaluate<Shown[]>(routesInPage);
  return raw.map(({ holes, documents, dates, text, why, ...rest }) => ({
    ...rest,
    holes: sorted(holes),
    documents: sorted(documents),
    dates: sorted(dates),
    text: plain(text),
    why: why === null ? null : plain(why),
  }));
};

/**
 * Where what is shown differs from what has to be told; empty where it does not. `deeds` is what two to-do lists hold
 * besides papers.
 */
export const differences = (
  shown: readonly Shown[],
  expected: readonly Expected[],
  deeds: readonly string[],
): readonly string[] => {
  const routes = (all: readonly Told[]) => all.map(({ route }) => route).sort();
  const isOther = (one: readonly string[], other: readonly string[]) => one.join() !== other.join();
  if (isOther(routes(shown), routes(expected))) {
    return [`routes: ${routes(shown).join()} and not ${routes(expected).join()}`];
  }
  return expected.flatMap((told) => {
    const page = shown.find(({ route }) => route === told.route);
    if (!page) return [];
    const say = (what: string, seen: unknown, wanted: unknown) =>
      `${told.route}, ${what}: ${JSON.stringify(seen)} and not ${JSON.stringify(wanted)}`;
    if (page.verdict !== told.verdict) return [say('verdict', page.verdict, told.verdict)];
    if (page.isUnasked) return [];
    const papers = page.documents.filter(
      (name) => !deeds.includes(name) || told.documents.includes(name),
    );
    const missing = told.reasons.filter((reason) => !page.text.includes(reason));
    return [
      ...(isOther(page.holes, told.holes) ? [say('holes', page.holes, told.holes)] : []),
      ...(isOther(papers, told.documents) ? [say('documents', papers, told.documents)] : []),
      ...(isOther(page.dates, told.dates) ? [say('dates', page.dates, told.dates)] : []),
      ...(page.why !== null && page.why !== told.why ? [say('reason', page.why, told.why)] : []),
      ...(page.why === null && missing.length > 0 ? [say('reason', page.text, missing)] : []),
    ];
  });
};

/** Steps and fees as two to-do lists name them. */
export const deedsOf = (ui: Ui, routes: readonly Pick<RouteAssessment, 'steps' | 'fees'>[]) =>
  sorted(
    routes.flatMap(({ steps, fees }) => [
      ...steps.map(({ id }) => ui.word('steps', id, 'name')),
      ...fees.map(({ id }) => ui.t('keep.pay', { fee: ui.word('fees', id, 'name') })),
    ]),
  );
