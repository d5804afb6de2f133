import { type Claims, oneOfThese, openIn, reverse } from './claims.ts';
import type { ConditionNode } from './compile-condition.ts';
import { claimsOf, type Evaluation, maxCombinations } from './evaluation.ts';
import { know, startsOn } from './read-facts.ts';
import { eachCell, openAmong, type OpenFact, roomWithin, trialOf } from './try-cells.ts';
import { type Awaited, isUntold } from './untold.ts';

/**
 * The asked facts whose answer could still change what a condition comes to, left to right.
 *
 * Where each fact is tested once, a test matters exactly if one of its claims is open and the same claim is open in
 * every group around it. Facts tested more than once are tried cell by cell: what matters in no combination of their
 * cells does not matter, and a fact whose cells all lead to the same does not either.
 */
export function dependsOn(evaluation: Evaluation): readonly string[] {
  const { compiled, known } = evaluation;
  if (openIn(evaluation.claims[compiled.root.place] ?? 0) === 0) return none;
  const found: Awaited[] = [];
  visit(compiled.root, -1, evaluation, maxCombinations, { found, among: null });
  const ids: string[] = [];
  for (const one of found) {
    const facts = one === startsOn ? [one] : know(known, one.reader).dependsOn;
    for (const id of facts) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** What was found to matter so far, and what alone is looked for, where that is known. */
interface Search {
  readonly found: Awaited[];
  readonly among: readonly Awaited[] | null;
}

function add(one: Awaited, { found, among }: Search): void {
  if (!found.includes(one) && (among === null || among.includes(one))) found.push(one);
}

function isDone({ found, among }: Search): boolean {
  return found.length === among?.length;
}

/** Adds what matters of a node. `open` are the claims of it that can change the whole. */
function visit(
  node: ConditionNode,
  open: Claims,
  evaluation: Evaluation,
  room: number,
  search: Search,
): void {
  const here = open & openIn(evaluation.claims[node.place] ?? 0);
  if (here === 0 || isDone(search)) return;
  if (node.leaf) {
    add(node.leaf.test.waitsForStart ? startsOn : node.leaf.fact, search);
    return;
  }
  const { untold } = node;
  if (!untold) {
    visitParts(node, here, evaluation, room, search);
    return;
  }
  // With all the room there is: what was found with less may be too much.
  const isKept = room === maxCombinations && isUntold(untold, evaluation);
  const kept = isKept ? untold.matters : null;
  const found = kept?.get(here) ?? matterAt(node, here, evaluation, room);
  kept?.set(here, found);
  for (const one of found) add(one, search);
}

/**
 * What matters of a node with facts tested more than once, in some combination of their cells as far as there is room; the
 * rest only seems to.
 */
function matterAt(
  node: ConditionNode,
  open: Claims,
  evaluation: Evaluation,
  room: number,
): readonly Awaited[] {
  const facts = room < 1 ? none : triedAt(node, evaluation);
  const left = facts.length === 0 ? 0 : roomWithin(room, facts);
  const seeming: Search = { found: [], among: null };
  visitParts(node, open, evaluation, left < 1 ? room : 0, seeming);
  // What is open turns on something.
  if (left < 1 || seeming.found.length === 1) return seeming.found;
  const search: Search = { found: [], among: seeming.found };
  const trial = trialOf(evaluation);
  const tried: Claims[] = [];
  eachCell(
    facts,
    trial.standings,
    () => {
      const claims = claimsOf(node, trial, left);
      visitParts(node, open & openIn(claims), trial, left, search);
      tried.push(claims);
      return claims;
    },
    () => isDone(search),
  );
  facts.forEach(({ fact }, at) => {
    if (!isDone(search) && canTurn(facts, at, tried, open)) add(fact, search);
  });
  return seeming.found.filter((one) => search.found.includes(one));
}

/**
 * Whether, with every other fact in one of its cells, the cells of one fact can come to different claims. `tried` holds
 * what each combination came to, the last fact turning fastest.
 */
function canTurn(
  facts: readonly OpenFact[],
  at: number,
  tried: readonly Claims[],
  open: Claims,
): boolean {
  const count = facts[at]?.standing.cells.length ?? 0;
  const canBeTold = facts[at]?.standing.canBeTold ?? false;
  const stride = facts
    .slice(at + 1)
    .reduce((size, { standing }) => size * standing.cells.length, 1);
  return tried.some((_, place) => {
    if (Math.floor(place / stride) % count !== 0) return false;
    let every: Claims = -1;
    let some: Claims = 0;
    for (let cell = 0; cell < count; cell += 1) {
      const claims = tried[place + cell * stride] ?? 0;
      every &= claims;
      some |= claims;
    }
    return (open & openIn(oneOfThese(every, some, canBeTold))) !== 0;
  });
}

const none: readonly never[] = [];

/** The facts to be tried cell by cell at a node. What no answer can tell is tried only where Kleene logic needs it. */
function triedAt(
  { repeated, ungraded }: ConditionNode,
  evaluation: Evaluation,
): readonly OpenFact[] {
  return openAmong(repeated, evaluation).filter(
    ({ fact, standing }) => standing.canBeTold || ungraded.includes(fact),
  );
}

function visitParts(
  { kind, of }: ConditionNode,
  open: Claims,
  evaluation: Evaluation,
  room: number,
  search: Search,
): void {
  if (open === 0) return;
  const below = kind === 'not' ? reverse(open) : open;
  for (const part of of) visit(part, below, evaluation, room, search);
}
