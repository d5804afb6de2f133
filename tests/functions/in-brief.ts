import type { FullAssessResponse, VerdictsResponse } from '#functions/contract/assess-response.ts';
import { decisiveOf } from '#rules/engine/decisive.ts';

/** What the verdicts alone have to say, taken from the whole: those of the routes that count. */
export const inBrief = ({ routes, sources, ...full }: FullAssessResponse): VerdictsResponse => {
  const counting = routes.filter(({ jurisdiction }) => full.competent.includes(jurisdiction));
  const brief = counting.map((route) => ({
    ...pick(route, ['route', 'jurisdiction', 'verdict', 'dependsOn', 'holes', 'judgements']),
    ...pick(route, ['confidence', 'questionsLeft']),
    decisive: decisiveOf(route),
  }));
  const cited = citedIn(brief);
  return {
    ...full,
    detail: 'verdicts',
    routes: brief,
    sources: sources.filter(({ id }) => cited.has(id)).toSorted(inOrderOf([...cited])),
  };
};

const pick = <Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;

/** The ids of the sources that anything cites, in order. */
export const citedIn = (value: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(value).matchAll(/"source":"([^"]+)"/g)].map(([, id = '']) => id));

const inOrderOf = (ids: readonly string[]) => (a: { id: string }, b: { id: string }) =>
  ids.indexOf(a.id) - ids.indexOf(b.id);
