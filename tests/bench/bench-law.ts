import { catalogue } from '#rules/catalogue.ts';
import type { Check } from '#rules/engine/check.ts';
import { type Condition, leavesOf } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { deepFreeze, indexLaw, type Law } from '#rules/engine/law.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import { amountsIn, type Slice } from '#rules/engine/parameter.ts';
import { isDecisive, type Provenance } from '#rules/engine/provenance.ts';
import { versionOn } from '#rules/engine/route.ts';

/** A day on which every amount is known. */
export const filedOn: IsoDate = '2025-06-02';
export const checkId = 'work-permit';
export const routeIds = [
  'flanders-highly-skilled',
  'brussels-highly-skilled',
  'wallonia-highly-skilled',
  'german-speaking-community-highly-skilled',
] as const;

/**
 * The highly skilled routes of the catalogue as if every statement in them were confirmed. Peers know no
 * "we do not hold this": a statement that may not decide decides here, an amount that is in dispute is reached
 * by reaching it, and a yearly total that nobody explains counts twelve months.
 */
export const benchLawData: Law = deepFreeze<Law>({
  ...catalogue,
  facts: catalogue.facts.map((fact) => {
    if (fact.kind !== 'derived' || fact.derivation.kind !== 'yearlyPay') return fact;
    const { from, to } = fact.derivation.factor;
    if (to === null) return fact;
    return { ...fact, derivation: { ...fact.derivation, factor: { from, to: from } } };
  }),
  parameters: catalogue.parameters.filter(isBenched).map((parameter) => {
    const [first, ...more] = parameter.slices;
    return { ...parameter, slices: [settled(first), ...more.map(settled)] };
  }),
  routes: catalogue.routes
    .filter(({ id }) => routeIds.some((benched) => benched === id))
    .map((route) => {
      const [first, ...more] = route.versions;
      const confirm = (version: typeof first) => ({
        ...version,
        condition: confirmed(version.condition),
      });
      return { ...route, versions: [confirm(first), ...more.map(confirm)] };
    }),
  checks: catalogue.checks
    .filter(({ id }) => id === checkId)
    .map((check) => ({ ...check, routes: [...routeIds], questions: benchedQuestions(check) })),
});
export const benchLaw = indexLaw(benchLawData);

/** Whether a benched route compares with a figure. */
function isBenched({ id }: Law['parameters'][number]): boolean {
  return catalogue.routes
    .filter((route) => routeIds.some((benched) => benched === route.id))
    .flatMap(({ versions }) => versions.flatMap(({ condition }) => leavesOf(condition)))
    .some(
      (leaf) => 'against' in leaf && 'parameter' in leaf.against && leaf.against.parameter === id,
    );
}

/** The questions of a check that the benched routes need on some date: whoever asks must not have to pass over the others. */
function benchedQuestions({ placeFact, questions }: Check): Check['questions'] {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const tested = catalogue.routes
    .filter(({ id }) => routeIds.some((benched) => benched === id))
    .flatMap(({ versions }) => versions.flatMap(({ condition }) => leavesOf(condition)))
    .flatMap(({ fact }) => baseFacts(fact, facts));
  const [first, ...more] = questions.filter((question) =>
    question.facts.some((fact) => fact === placeFact || tested.includes(fact)),
  );
  if (!first) throw new Error('nothing to ask');
  return [first, ...more];
}

/** The condition of every benched route on the filing date, in the order of `routeIds`. */
export const benchConditions: readonly Condition[] = routeIds.map((id) => {
  const route = benchLaw.routes.get(id);
  const version = route && versionOn(route, filedOn);
  if (!version) throw new Error(`no ${id} on ${filedOn}`);
  return version.condition;
});

/** The amount of a parameter on the filing date. */
export function amountOf(parameterId: string): number {
  const slice = benchLaw.parameters
    .get(parameterId)
    ?.slices.find((s) => s.from <= filedOn && (s.to === null || filedOn < s.to));
  if (!slice) throw new Error(`no ${parameterId} on ${filedOn}`);
  return onlyAmount(slice);
}

function settled<S extends Law['parameters'][number]['slices'][number]>(slice: S): S {
  return { ...slice, value: { kind: 'exact', amount: onlyAmount(slice) } };
}

function onlyAmount({ value }: Pick<Slice, 'value'>): number {
  const [amount] = amountsIn(value);
  if (amount === undefined) throw new Error('the engines compared take single amounts');
  return amount;
}

function confirmed(condition: Condition): Condition {
  if (!('of' in condition)) {
    return { ...condition, provenance: decisive(condition.provenance) };
  }
  if (condition.kind === 'not') return { ...condition, of: [confirmed(condition.of[0])] };
  // What the service is asked about is a doubt as well: beside it stands what decides.
  const [first, ...more] = condition.of.filter(({ kind }) => kind !== 'referral');
  if (!first) throw new Error(`${condition.id}: nothing decides`);
  return { ...condition, of: [confirmed(first), ...more.map(confirmed)] };
}

function decisive(provenance: Provenance): Provenance {
  return isDecisive(provenance.confidence) ? provenance : { ...provenance, confidence: 'report' };
}
