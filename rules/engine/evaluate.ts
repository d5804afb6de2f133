import type { Answers, CaseDates } from './answer.ts';
import { type CompiledLeaf, compileLeaf, type LeafProgram } from './compile-leaf.ts';
import { type Condition, type Judgement, leavesOf, type Referral } from './condition.ts';
import { evaluateGroup } from './evaluate-group.ts';
import { agreeing, repeatedTests } from './evaluate-exactly.ts';
import type { KnowFact } from './knowledge.ts';
import type { IndexedLaw } from './law.ts';
import type { Outcome, Reachable } from './outcome.ts';
import { factReaders } from './read-facts.ts';

/** A condition ready to run on any answers, for one law and the dates of one case. */
export interface CompiledCondition {
  readonly condition: Condition;
  /** Evaluates for the answers; exact where a fact is tested more than once. */
  readonly run: (answers: Answers) => Outcome;
  /** The same for facts already known, value by value; plain Kleene logic. */
  readonly runKnown: (know: KnowFact) => Outcome;
  readonly know: (answers: Answers) => KnowFact;
  readonly programs: readonly LeafProgram[];
}

/** Evaluates a condition for the answers on the dates. Pure; unknown stays unknown. */
export function evaluate(
  condition: Condition,
  law: IndexedLaw,
  answers: Answers,
  dates: CaseDates,
): Outcome {
  return compileCondition(condition, law, dates).run(answers);
}

/** Makes a condition ready: facts, figures and lists are looked up once, not at every evaluation. */
export function compileCondition(
  condition: Condition,
  law: IndexedLaw,
  dates: CaseDates,
): CompiledCondition {
  const programs = leavesOf(condition).map((leaf) => compileLeaf(leaf, law, dates));
  const queue = [...programs];
  const runKnown = compileNode(condition, 'true', () => {
    const next = queue.shift();
    if (!next) throw new Error(`"${condition.id}" has fewer leaves than it lists`);
    return next.run;
  });
  const know = factReaders(law, [...new Set(programs.map(({ leaf }) => leaf.fact))], dates);
  const repeated = repeatedTests(programs);
  const run = (answers: Answers) => {
    const known = know(answers);
    return agreeing(repeated, known, runKnown);
  };
  return { condition, run, runKnown, know, programs };
}

/**
 * Leaves come in the order of `leavesOf`, left to right. `wanted` is the truth that helps the person: it turns
 * around below a `not`.
 */
function compileNode(
  condition: Condition,
  wanted: 'true' | 'false',
  nextLeaf: () => CompiledLeaf,
): CompiledLeaf {
  if ('of' in condition) {
    const below = condition.kind === 'not' ? (wanted === 'true' ? 'false' : 'true') : wanted;
    const parts = condition.of.map((child) => compileNode(child, below, nextLeaf));
    return (know) =>
      evaluateGroup(
        condition,
        parts.map((part) => part(know)),
      );
  }
  if (condition.kind === 'judgement' || condition.kind === 'referral') {
    const outcome =
      condition.kind === 'judgement' ? judged(condition, wanted) : referred(condition);
    return () => outcome;
  }
  return nextLeaf();
}

const nothing: Reachable = { true: false, false: false };

const undecided = {
  truth: 'unknown',
  dependsOn: [],
  reachable: nothing,
  reachableIfAgreed: nothing,
  opensOn: null,
  children: [],
  tested: null,
} as const;

/** What the authority assesses freely is never computed: provisionally in favour of the person, and waited for. */
function judged(condition: Judgement, wanted: 'true' | 'false'): Outcome {
  return {
    ...undecided,
    condition,
    agreed: wanted,
    provisional: wanted,
    holes: [],
    judgements: [condition.id],
    confidence: condition.provenance.confidence,
  };
}

/** What we do not assess is never computed either, nor taken as decided for the person. */
function referred(condition: Referral): Outcome {
  return {
    ...undecided,
    condition,
    agreed: 'unknown',
    provisional: 'unknown',
    holes: [{ kind: 'referred', condition: condition.id }],
    judgements: [],
    confidence: condition.provenance.confidence,
  };
}
