import type { Answer, Answers } from '#rules/engine/answer.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import type { Truth } from '#rules/engine/claims.ts';
import type { Provenance } from '#rules/engine/provenance.ts';
import { benchConditions } from './bench-law.ts';

/** Why, as somebody would write it who had only these four routes and this one day. */
export type Reason =
  | {
      readonly kind: 'all' | 'any';
      readonly id: string;
      readonly truth: Truth;
      readonly children: readonly Reason[];
    }
  | {
      readonly kind: 'leaf';
      readonly id: string;
      readonly truth: Truth;
      readonly fact: string;
      readonly answer: Answer | null;
      readonly amount: number | null;
      readonly provenance: Provenance;
    };

/** A condition as closures: its truth, the facts an unknown waits for, and its reason. */
export interface Closure {
  readonly truth: (answers: Answers) => Truth;
  readonly wait: (answers: Answers, facts: string[]) => void;
  readonly reason: (answers: Answers) => Reason;
}

/** The whole numbers an answer leaves possible, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const provenances = new Map(
  benchConditions.flatMap(leavesOf).map(({ id, provenance }) => [id, provenance]),
);

function provenanceOf(id: string): Provenance {
  const found = provenances.get(id);
  if (!found) throw new Error(`no leaf ${id}`);
  return found;
}

/** A test of a fact, with the citation of the leaf of that id in the law. */
export function leaf(
  id: string,
  fact: string,
  amount: number | null,
  truth: Closure['truth'],
  wait: Closure['wait'],
): Closure {
  const provenance = provenanceOf(id);
  return {
    truth,
    wait,
    reason: (answers) => ({
      kind: 'leaf',
      id,
      truth: truth(answers),
      fact,
      answer: answers[fact] ?? null,
      amount,
      provenance,
    }),
  };
}

/** The fact has one of the values. */
export function oneOf(id: string, fact: string, ...values: readonly string[]): Closure {
  return leaf(
    id,
    fact,
    null,
    (answers): Truth => {
      const answer = answers[fact];
      if (typeof answer !== 'string') return 'unknown';
      return values.includes(answer) ? 'true' : 'false';
    },
    (_, facts) => facts.push(fact),
  );
}

/** The number reaches the amount; the amount of a figure is part of the reason. */
export function reaches(
  id: string,
  fact: string,
  amount: number,
  isFigure: boolean,
  read: (answers: Answers) => Range,
  wait: Closure['wait'] = (_, facts) => facts.push(fact),
): Closure {
  const truth = (answers: Answers): Truth => {
    const { from, to } = read(answers);
    return from >= amount ? 'true' : to < amount ? 'false' : 'unknown';
  };
  return leaf(id, fact, isFigure ? amount : null, truth, wait);
}

/** All or any of the parts. */
export function group(kind: 'all' | 'any', id: string, ...parts: readonly Closure[]): Closure {
  const settling: Truth = kind === 'all' ? 'false' : 'true';
  const other: Truth = kind === 'all' ? 'true' : 'false';
  return {
    truth: (answers) => {
      let joined: Truth = other;
      for (const part of parts) {
        const truth = part.truth(answers);
        if (truth === settling) return settling;
        if (truth === 'unknown') joined = 'unknown';
      }
      return joined;
    },
    wait: (answers, facts) => {
      for (const part of parts) if (part.truth(answers) === 'unknown') part.wait(answers, facts);
    },
    reason: (answers) => {
      const children = parts.map((part) => part.reason(answers));
      let truth: Truth = other;
      for (const child of children) {
        if (child.truth === settling) {
          truth = settling;
          break;
        }
        if (child.truth === 'unknown') truth = 'unknown';
      }
      return { kind, id, truth, children };
    },
  };
}

/** What an answer leaves possible of a number between 0 and `to`. */
export function rangeOf(answer: Answer | undefined, to: number): Range {
  if (typeof answer === 'number') return { from: answer, to: answer };
  if (typeof answer !== 'object' || !('from' in answer || 'to' in answer)) return { from: 0, to };
  return { from: Number(answer.from ?? 0), to: Number(answer.to ?? to) };
}
