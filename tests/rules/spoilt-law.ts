import type { Condition } from '#rules/engine/condition.ts';
import type { YearlyPayDerivation } from '#rules/engine/fact.ts';
import type { Law } from '#rules/engine/law.ts';
import type { Provenance } from '#rules/engine/provenance.ts';
import type { LawFaultKind } from '#rules/engine/registry/law-fault.ts';
import { pay, smallLaw } from './small-law.ts';

export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;
export type DraftLaw = Draft<Law>;

/** A way to spoil the small law, with the kind of the only fault that follows and the core of its message. */
export type Spoilt = readonly [
  kind: LawFaultKind,
  message: string,
  spoil: (law: DraftLaw) => unknown,
];

/** A copy of the small law that may be changed; as JSON, so that no two parts of it are the same object. */
export const draftOfSmallLaw = (): DraftLaw => copyOf(smallLaw);

/** A deep copy that may be changed. */
export const copyOf = <T>(value: T): Draft<T> => JSON.parse(JSON.stringify(value)) as Draft<T>;

/** The item at a place of a list; the small law has it. */
export const at = <T>(items: readonly T[], place: number): T => {
  const item = items.at(place);
  if (item === undefined) throw new Error(`nothing at place ${place}`);
  return item;
};

export const inVersion = 'route skilled, version from 2025-01-01';
export const noClauses = { consequences: [], documents: [], fees: [], steps: [] };

export const rule = () => copyOf<Provenance>(pay.slices[0].provenance);
export const route = (law: DraftLaw) => at(law.routes, 0);
export const check = (law: DraftLaw) => at(law.checks, 0);
export const slices = (law: DraftLaw) => at(law.parameters, 0).slices;
export const listSlices = (law: DraftLaw) => at(law.lists, 0).slices;
export const step = (law: DraftLaw, place: number) => at(route(law).steps, place);

/** The way yearly pay is counted in the small law. */
export const yearlyPay = (law: DraftLaw): Draft<YearlyPayDerivation> => {
  const found = law.facts.flatMap((fact) =>
    fact.kind === 'derived' && fact.derivation.kind === 'yearlyPay' ? [fact.derivation] : [],
  );
  return at(found, 0);
};

/** Adds a condition to the version that begins on 2025-01-01. */
export const addCondition = (law: DraftLaw, condition: Condition) => {
  at(route(law).versions, 1).exclusions?.push(copyOf(condition));
};
