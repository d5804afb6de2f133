import type { Answer } from '../engine/answer.ts';
import {
  agreed,
  allOf,
  anyOf,
  claim,
  type Claims,
  lastKnown,
  oneOfThese,
  reverse,
  type Truth,
} from '../engine/claims.ts';
import type { Condition, Leaf } from '../engine/condition.ts';
import { type IsoDate, toEpochDay } from '../engine/date.ts';
import { type IndexedLaw, misfit, pieceOf } from '../engine/law.ts';
import { type LeafTest, leafTest } from '../engine/leaf-test.ts';
import { baseFacts } from '../engine/leaves-about.ts';
import { ordinal } from '../engine/read-answer.ts';
import { answering, type FactReader, factReaders, know } from '../engine/read-facts.ts';
import { type Axis, type AxisCell, rangeOf } from './axis.ts';
import { type Diagrams, type Node, operation } from './diagram.ts';

/** Makes diagrams of conditions; equal tests and equal groups are made once. */
export interface ConditionDiagrams {
  readonly diagrams: Diagrams;
  readonly axes: readonly Axis[];
  /**
   * What a condition claims, for applications filed on a day. `instead` may put something in the place of a leaf,
   * judgement or referral.
   */
  readonly claimsOf: (
    condition: Condition,
    law: IndexedLaw,
    filedOn: IsoDate,
    instead?: (single: Exclude<Condition, { of: unknown }>, made: Node) => Node,
  ) => Node;
}

const all = operation((one, other) => allOf(one & other, one | other));
const any = operation((one, other) => anyOf(one & other, one | other));

/** Makes the diagrams of conditions over some axes. */
export function conditionDiagrams(diagrams: Diagrams, axes: readonly Axis[]): ConditionDiagrams {
  const both = { ...all, done: new Map<number, Node>() };
  const either = { ...any, done: new Map<number, Node>() };
  const placeOf = new Map(axes.map(({ fact }, place) => [fact.id, place]));
  const tests = new Map<string, Node>();
  const reversed = new Map<Node, Node>();
  const readers = new Map<IndexedLaw, Map<IsoDate, (id: string) => FactReader>>();

  const axisOf = (id: string) => {
    const place = placeOf.get(id);
    const axis = place === undefined ? undefined : axes[place];
    if (place === undefined || !axis) throw misfit(id);
    return { place, axis };
  };
  const along = (place: number, values: readonly Claims[]): Node => {
    const key = `${String(place)} ${values.join()}`;
    const made = tests.get(key) ?? diagrams.along(place, values);
    tests.set(key, made);
    return made;
  };
  const readerOf = (law: IndexedLaw, filedOn: IsoDate, fact: string): FactReader => {
    const byDay = readers.get(law) ?? new Map<IsoDate, (id: string) => FactReader>();
    readers.set(law, byDay);
    const made = byDay.get(filedOn) ?? factReaders(law, { filedOn });
    byDay.set(filedOn, made);
    return made(fact);
  };

  const ofLeaf = (leaf: Leaf, law: IndexedLaw, filedOn: IsoDate): Node => {
    const test = leafTest(leaf, law, { filedOn });
    const fact = pieceOf(law.facts, leaf.fact);
    if (fact.kind === 'derived' && fact.derivation.kind === 'yearlyPay') {
      return ofPay(test, law, filedOn, leaf.fact);
    }
    const base = fact.kind === 'derived' ? (baseFacts(fact.id, law.facts)[0] ?? '') : fact.id;
    const { place, axis } = axisOf(base);
    return along(
      place,
      axis.cells.map((cell) => {
        const [value] = cell.values;
        if (value !== undefined) {
          const number = fact.kind === 'derived' ? null : ordinal(fact, value, law.occupations);
          return number === null ? 0 : test.claimsAt(number);
        }
        if (leaf.kind === 'date' && leaf.day === 'filedOn') {
          // Days passed since the date: the date lies so many days before the filing.
          const passed = rangeOf(axis, cell, `${base}@filedOn`);
          return passed ? test.claimsAt(toEpochDay(filedOn) - near(passed.from, passed.to)) : 0;
        }
        const range = rangeOf(axis, cell, leaf.fact);
        return range ? claimsBetween(test, range.from, range.to, cell.isLeftOut === true) : 0;
      }),
    );
  };

  /** A yearly total rests on several answers: they are given one after another until it is settled. */
  const ofPay = (test: LeafTest, law: IndexedLaw, filedOn: IsoDate, fact: string): Node => {
    const reader = readerOf(law, filedOn, fact);
    const bases = baseFacts(fact, law.facts)
      .map(axisOf)
      .sort((a, b) => a.place - b.place);
    const cuts = bases.map(({ place }) => place).join();
    const key = `${fact} ${cuts} ${test.turns.join()} ${test.turns
      .flatMap((turn) => [test.claimsAt(turn - 1), test.claimsAt(turn)])
      .join()} ${String(test.claimsAt(-Infinity))} ${JSON.stringify(law.facts.get(fact))}`;
    const found = tests.get(key);
    if (found !== undefined) return found;
    const from = (depth: number, answers: Readonly<Record<string, Answer>>): Node => {
      const { possible, dependsOn } = know(answering(answers), reader);
      const base = bases[depth];
      if (!base || dependsOn.length === 0) {
        return diagrams.constant(
          claimsBetween(test, possible.from, possible.to, dependsOn.length > 0),
        );
      }
      const { axis, place } = base;
      return diagrams.make(
        place,
        axis.cells.map((cell) =>
          from(depth + 1, { ...answers, [axis.fact.id]: answerFor(axis, cell) }),
        ),
      );
    };
    const made = from(0, {});
    tests.set(key, made);
    return made;
  };

  const claimsOf: ConditionDiagrams['claimsOf'] = (condition, law, filedOn, instead) => {
    const visit = (node: Condition, wanted: Truth): Node => {
      if (!('of' in node)) {
        const made =
          node.kind === 'judgement'
            ? diagrams.constant(claim(agreed, wanted) | claim(lastKnown, wanted))
            : node.kind === 'referral'
              ? diagrams.constant(0)
              : ofLeaf(node, law, filedOn);
        return instead ? instead(node, made) : made;
      }
      const below = node.kind === 'not' ? (wanted === 'true' ? 'false' : 'true') : wanted;
      const parts = node.of.map((part) => visit(part, below));
      switch (node.kind) {
        case 'all':
          return parts.reduce((one, other) => diagrams.combine(both, one, other));
        case 'any':
          return parts.reduce((one, other) => diagrams.combine(either, one, other));
        case 'not': {
          const [part = diagrams.constant(0)] = parts;
          const made = reversed.get(part) ?? diagrams.map(part, reverse);
          reversed.set(part, made);
          return made;
        }
        case 'atLeastOf':
          return someOf(parts, node.count);
      }
    };
    return visit(condition, 'true');
  };

  /** True when so many parts are: either the first is and one fewer of the others, or so many of the others. */
  const someOf = (parts: readonly Node[], count: number): Node => {
    const [first, ...rest] = parts;
    if (count <= 0) return diagrams.constant(alwaysTrue);
    if (first === undefined || parts.length < count) return diagrams.constant(alwaysFalse);
    return diagrams.combine(
      either,
      diagrams.combine(both, first, someOf(rest, count - 1)),
      someOf(rest, count),
    );
  };

  return { diagrams, axes, claimsOf };
}

/** The claims of what is true, and of what is false, in every reading. */
export const alwaysTrue: Claims = 0b0101_0101_0101;
export const alwaysFalse: Claims = 0b1010_1010_1010;

function near(from: number, to: number): number {
  return Number.isFinite(from) ? from : to;
}

function answerFor({ fact }: Axis, cell: AxisCell): Answer {
  if (cell.isLeftOut) return { unknown: true };
  const answer = cell.values[0] ?? cell.ranges[0]?.from;
  if (answer === undefined) throw misfit(fact.id);
  return answer;
}

/** What a test claims of all numbers from one to another. */
function claimsBetween(test: LeafTest, from: number, to: number, canBeTold: boolean): Claims {
  let every = test.claimsAt(from);
  let some = every;
  if (from === to) return every;
  for (const turn of test.turns) {
    if (turn <= from || turn > to) continue;
    const found = test.claimsAt(turn);
    every &= found;
    some |= found;
  }
  return oneOfThese(every, some, canBeTold);
}
