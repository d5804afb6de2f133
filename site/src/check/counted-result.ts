import { type CountedResult, wholeList } from '#content/open-numbers.ts';
import { path } from '#content/paths.ts';
import type { Assessment } from '#rules/engine/assess.ts';
import { answersAll, listsHere } from './list-groups.ts';
import { bestFirst } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** What would be counted of a result: the route that stands first, or the list as a whole. */
export function countedResult(ui: Ui, assessment: Assessment): CountedResult | null {
  const { check, competent, routes } = assessment;
  const [first] = bestFirst(
    routes
      .filter(({ jurisdiction }) => competent.includes(jurisdiction))
      .map((route) => ({ ...route, provisional: route.explanation?.provisional ?? null })),
  );
  if (!first) return null;
  const list = answersAll(ui, check) ? listsHere(assessment)[0] : undefined;
  return {
    check,
    route: list ? wholeList : first.route,
    jurisdiction: list?.place ?? first.jurisdiction,
    verdict: first.verdict.kind,
    language: ui.locale,
  };
}

/** Where a form without a script is sent. */
export function countAddress({ locale }: Ui): string {
  return path(locale, 'statistics', 'result');
}
