import { type Claims, openIn, reverse } from './claims.ts';
import type { ConditionNode, TestedFact } from './compile-condition.ts';
import {
  claimsOf,
  eachCell,
  type Evaluation,
  knowledgeOf,
  openAmong,
  roomWithin,
} from './evaluate.ts';
import { startsOn } from './read-facts.ts';

/** Above this many combinations of cells at once, facts tested more than once are taken as if tested once. */
const maxCombinations = 1024;

/**
 * The asked facts whose answer could still change what a condition comes to, left to right.
 *
 * Where each fact is tested once, a test matters exactly if one of its claims is open and the same claim is open in
 * every group around it. Facts tested more than once are tried cell by cell: what matters in no combination of their
 * cells does not matter, and a fact whose cells all lead to the same does not either.
 */
export function dependsOn(evaluation: Evaluation): readonly string[] {
  const { compiled, known, standings } = evaluation;
  const wanted = openTests(evaluation, 0);
  const isExact = openAmong(compiled.repeated, standings).length === 0;
  const matter = wanted.size === 0 || isExact ? wanted : openTests(evaluation, maxCombinations);
  const found = new Set<string>();
  for (const one of wanted) {
    if (!matter.has(one)) continue;
    if (one === startsOn) found.add(one);
    else for (const fact of knowledgeOf(compiled, known, one).dependsOn) found.add(fact);
  }
  return [...found];
}

/** A tested fact, or the start of the work. */
type Awaited = TestedFact | typeof startsOn;

function openTests(evaluation: Evaluation, room: number): ReadonlySet<Awaited> {
  const found = new Set<Awaited>();
  visit(evaluation.compiled.root, -1, evaluation, room, found);
  return found;
}

/** Adds what matters of a node. `open` are the claims of it that can change the whole. */
function visit(
  node: ConditionNode,
  open: Claims,
  evaluation: Evaluation,
  room: number,
  found: Set<Awaited>,
): void {
  const here = open & openIn(evaluation.claims[node.place] ?? 0);
  if (here === 0) return;
  if (node.leaf) {
    found.add(node.leaf.test.waitsForStart ? startsOn : node.leaf.fact);
    return;
  }
  const facts = openAmong(node.repeated, evaluation.standings).filter(
    (fact) => evaluation.standings[fact.index]?.canBeTold === true || node.ungraded.includes(fact),
  );
  const left = roomWithin(room, facts, evaluation.standings);
  if (facts.length === 0 || left < 1) {
    visitParts(node, here, evaluation, room, found);
    return;
  }
  const trial: Evaluation = { ...evaluation, standings: [...evaluation.standings], claims: [] };
  eachCell(
    facts,
    trial.standings,
    () => {
      const claims = claimsOf(node, trial);
      visitParts(node, here & openIn(claims), trial, left, found);
      return claims;
    },
    (fact, claims) => {
      if ((here & openIn(claims)) !== 0) found.add(fact);
    },
  );
}

function visitParts(
  { condition, of }: ConditionNode,
  open: Claims,
  evaluation: Evaluation,
  room: number,
  found: Set<Awaited>,
): void {
  if (open === 0) return;
  const below = condition.kind === 'not' ? reverse(open) : open;
  for (const part of of) visit(part, below, evaluation, room, found);
}
