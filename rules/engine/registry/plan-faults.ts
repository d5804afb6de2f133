import type { IndexedLaw } from '../law.ts';
import type { Route, Step } from '../route.ts';
import { fault, type LawFault } from './law-fault.ts';

/** Steps that wait for each other or for none, and fees without an amount. */
export function planFaults(law: IndexedLaw): readonly LawFault[] {
  return [...law.routes.values()].flatMap((route) => [
    ...stepFaults(route),
    ...route.fees.flatMap(({ id, amount }) => feeFaults(route, id, amount, law)),
  ]);
}

function stepFaults({ id, steps }: Route): readonly LawFault[] {
  const known = new Set(steps.map((step) => step.id));
  const unknown = steps.flatMap((step) =>
    [...step.after, ...(step.window ? [step.window.before] : [])]
      .filter((other) => !known.has(other))
      .map((other) => {
        const text = `step "${other}" does not exist in this route`;
        return fault('unknownStep', `route ${id}, step ${step.id}`, text);
      }),
  );
  const caught = waitingForEachOther(steps);
  return caught.length === 0
    ? unknown
    : [
        ...unknown,
        fault('stepCycle', `route ${id}`, `steps wait for each other: ${caught.join(', ')}`),
      ];
}

/** Ids of the steps that can never begin, without those that only come before or after them. */
function waitingForEachOther(steps: readonly Step[]): readonly string[] {
  // A window has to lie before another step, which therefore waits for it.
  const waits = steps.flatMap((step) => [
    ...step.after.map((before) => ({ before, after: step.id })),
    ...(step.window ? [{ before: step.id, after: step.window.before }] : []),
  ]);
  let left = steps.map(({ id }) => id);
  for (;;) {
    const open = waits.filter(({ before, after }) => left.includes(before) && left.includes(after));
    const caught = left.filter(
      (id) => open.some(({ before }) => before === id) && open.some(({ after }) => after === id),
    );
    if (caught.length === left.length) return caught;
    left = caught;
  }
}

function feeFaults(
  route: Route,
  id: string,
  amount: string,
  { parameters }: IndexedLaw,
): readonly LawFault[] {
  const at = `route ${route.id}, fee ${id}`;
  const parameter = parameters.get(amount);
  if (!parameter) return [fault('unknownParameter', at, `parameter "${amount}" does not exist`)];
  return parameter.unit === 'EUR'
    ? []
    : [fault('wrongUnit', at, `parameter "${amount}" is in ${parameter.unit}; needed: EUR`)];
}
