import type { Answers, CaseDates } from './answer.ts';
import type { CompareLeaf, Condition, Group, Leaf, OneOfLeaf } from './condition.ts';
import type { Fact } from './fact.ts';
import { distinctHoles, type Hole } from './hole.ts';
import { type FactIndex, know, type Knowledge, ordinal } from './knowledge.ts';
import { type Bounds, type Parameter, type ParameterValue, valueOn } from './parameter.ts';
import { type Confidence, confidences, isDecisive } from './provenance.ts';

export type Truth = 'true' | 'false' | 'unknown';

/**
 * The outcome of a condition under strong Kleene logic, twice: `truth` counts only what is confirmed,
 * `provisional` also takes the last figure known and statements that may not decide.
 */
export interface Outcome {
  readonly condition: Condition;
  readonly truth: Truth;
  readonly provisional: Truth;
  /** Asked facts whose answer could still change `truth` or `provisional`. */
  readonly dependsOn: readonly string[];
  /** What we do not hold and would need for `truth`. */
  readonly holes: readonly Hole[];
  /** Which truths more answers alone could still bring about. */
  readonly reachable: { readonly true: boolean; readonly false: boolean };
  /** The weakest confidence the truth rests on; for an unknown, of the best that is known. */
  readonly confidence: Confidence;
  readonly children: readonly Outcome[];
  /** For a leaf: what was compared. */
  readonly tested: Tested | null;
}

export interface Tested {
  readonly knowledge: Knowledge;
  readonly parameter: ParameterValue | null;
}

/** What evaluation needs of the law: facts and parameters by id. */
export interface LawIndex {
  readonly facts: FactIndex;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** Evaluates a condition for the answers on the dates. Pure; unknown stays unknown. */
export function evaluate(
  condition: Condition,
  law: LawIndex,
  answers: Answers,
  dates: CaseDates,
): Outcome {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return evaluateGroup(
        condition,
        condition.of.map((child) => evaluate(child, law, answers, dates)),
      );
    case 'oneOf':
      return evaluateOneOf(condition, law, know(condition.fact, law.facts, answers, dates));
    case 'compare':
      return evaluateCompare(
        condition,
        know(condition.fact, law.facts, answers, dates),
        'literal' in condition.against
          ? literal(condition.against.literal)
          : valueOn(parameterOf(law, condition.against.parameter), dates.filedOn),
      );
  }
}

function parameterOf(law: LawIndex, id: string): Parameter {
  const parameter = law.parameters.get(id);
  if (!parameter) throw new Error(`no parameter "${id}" in the catalogue`);
  return parameter;
}

function literal(amount: number): ParameterValue {
  const exact = { from: amount, to: amount };
  return { slice: null, certain: exact, lastKnown: exact, hole: null };
}

function evaluateGroup(group: Group, children: readonly Outcome[]): Outcome {
  /** The truth that settles the group on its own: one false settles `all`, one true settles `any`. */
  const settling: Truth = group.kind === 'all' ? 'false' : 'true';
  const other: Truth = group.kind === 'all' ? 'true' : 'false';
  const join = (truths: readonly Truth[]): Truth =>
    truths.includes(settling) ? settling : truths.every((t) => t === other) ? other : 'unknown';
  const truth = join(children.map((child) => child.truth));
  const reachable = {
    true: reaches(children, 'true', settling),
    false: reaches(children, 'false', settling),
  };
  const provisional = join(children.map((child) => child.provisional));
  const isOpen = truth === 'unknown' && (reachable.true || reachable.false);
  const open = children.filter((child) => child.truth === 'unknown');
  const needed = isOpen ? open : open.filter((child) => child.provisional === 'unknown');
  return {
    condition: group,
    truth,
    provisional,
    dependsOn:
      isOpen || provisional === 'unknown'
        ? [...new Set(needed.flatMap((child) => child.dependsOn))]
        : [],
    holes:
      truth === 'unknown'
        ? distinctHoles(missingPart(open, provisional, settling).flatMap((child) => child.holes))
        : [],
    reachable,
    confidence: joinConfidence(truth, settling, children),
    children,
    tested: null,
  };
}

/**
 * The children whose holes stand between the group and its truth: where one child alone would settle it the
 * way it provisionally is, only such children; otherwise every open one.
 */
function missingPart(
  open: readonly Outcome[],
  provisional: Truth,
  settling: Truth,
): readonly Outcome[] {
  return provisional === settling
    ? open.filter((child) => child.provisional === provisional)
    : open;
}

/** Whether answers alone can bring the group to `target`: any child for the settling truth, else every child. */
function reaches(children: readonly Outcome[], target: 'true' | 'false', settling: Truth): boolean {
  const can = (child: Outcome) => child.truth === target || child.reachable[target];
  return target === settling ? children.some(can) : children.every(can);
}

/** A settled group rests on its best settling child; any other on its weakest child. */
function joinConfidence(truth: Truth, settling: Truth, children: readonly Outcome[]): Confidence {
  const ranks = children
    .filter((child) => truth === 'unknown' || child.truth === truth)
    .map((child) => confidences.indexOf(child.confidence));
  const rank = truth === settling ? Math.min(...ranks) : Math.max(...ranks);
  return confidences[rank] ?? 'unverified';
}

function evaluateOneOf(leaf: OneOfLeaf, law: LawIndex, knowledge: Knowledge): Outcome {
  const fact = law.facts.get(leaf.fact) as Fact;
  const wanted = leaf.values.map((value) => ordinal(fact, value));
  const { members } = knowledge.possible;
  const hits = members?.map((member) => wanted.includes(member)) ?? [true, false];
  const truth: Truth = hits.every(Boolean) ? 'true' : hits.some(Boolean) ? 'unknown' : 'false';
  return settleLeaf(leaf, knowledge, null, truth, truth);
}

function evaluateCompare(
  leaf: CompareLeaf,
  knowledge: Knowledge,
  parameter: ParameterValue,
): Outcome {
  const test = (bounds: Bounds): Truth => {
    const reached = atLeastTruth(knowledge.possible, bounds);
    return leaf.operator === 'atLeast' ? reached : negate(reached);
  };
  return settleLeaf(leaf, knowledge, parameter, test(parameter.certain), test(parameter.lastKnown));
}

function atLeastTruth(value: Bounds, bounds: Bounds): Truth {
  if (value.from >= bounds.to) return 'true';
  if (value.to < bounds.from) return 'false';
  return 'unknown';
}

function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true';
}

/** Turns a test into an outcome: which part of an unknown is the person's to answer and which is ours. */
function settleLeaf(
  leaf: Leaf,
  knowledge: Knowledge,
  parameter: ParameterValue | null,
  tested: Truth,
  provisional: Truth,
): Outcome {
  const mayDecide = isDecisive(leaf.provenance.confidence);
  const truth = mayDecide ? tested : 'unknown';
  const isUnknown = truth === 'unknown';
  const holes: readonly Hole[] = !isUnknown
    ? []
    : [
        ...(mayDecide ? [] : [{ kind: 'unverified', condition: leaf.id } as const]),
        ...amountHole(knowledge, parameter),
        ...knowledge.holes,
      ];
  const confidence = weakest(
    leaf.provenance.confidence,
    parameter?.slice?.provenance.confidence ?? leaf.provenance.confidence,
  );
  return {
    condition: leaf,
    truth,
    provisional,
    dependsOn: isUnknown ? knowledge.dependsOn : [],
    holes,
    reachable: isUnknown && mayDecide ? reachableByAnswers(leaf, knowledge, parameter) : nothing,
    confidence,
    children: [],
    tested: { knowledge, parameter },
  };
}

/** What is missing of the amount. Whether an exact hit is enough matters only to a pay that is exactly that. */
function amountHole({ possible }: Knowledge, parameter: ParameterValue | null): readonly Hole[] {
  if (!parameter?.hole) return [];
  const { amount } = parameter.slice?.value ?? { amount: possible.from };
  const isSpread =
    parameter.hole.kind === 'exactHit' && possible.from < amount && possible.to > amount;
  return isSpread ? [] : [parameter.hole];
}

const nothing = { true: false, false: false } as const;

/** Which truths some possible answer would settle, given how much of the amount is certain. */
function reachableByAnswers(
  leaf: Leaf,
  { possible, dependsOn }: Knowledge,
  parameter: ParameterValue | null,
): Outcome['reachable'] {
  if (dependsOn.length === 0) return nothing;
  if (leaf.kind === 'oneOf' || parameter === null) return { true: true, false: true };
  const above = Number.isFinite(parameter.certain.to) && possible.to >= parameter.certain.to;
  const below = possible.from < parameter.certain.from;
  const reached = { true: above, false: below };
  return leaf.operator === 'atLeast' ? reached : { true: reached.false, false: reached.true };
}

function weakest(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) >= confidences.indexOf(b) ? a : b;
}
