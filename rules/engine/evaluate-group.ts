import type { Group } from './condition.ts';
import type { IsoDate } from './date.ts';
import { distinctHoles } from './hole.ts';
import { negate, type Outcome, type Reachable, type Truth } from './outcome.ts';
import { type Confidence, confidences } from './provenance.ts';

/** Joins the outcomes of a group's conditions. Every group is "at least so many of them", or the reverse of one. */
export function evaluateGroup(group: Group, children: readonly Outcome[]): Outcome {
  if (group.kind === 'not') return reverse(group, children);
  const total = children.length;
  const needed = 'count' in group ? group.count : group.kind === 'all' ? total : 1;
  /** So many false ones make the group false. */
  const fatal = total - needed + 1;
  const count = (is: (child: Outcome) => boolean) => children.filter(is).length;
  const join = (which: 'truth' | 'agreed' | 'provisional') =>
    settle(
      count((child) => child[which] === 'true'),
      count((child) => child[which] === 'false'),
      needed,
      fatal,
    );
  const truth = join('truth');
  const agreed = join('agreed');
  const provisional = join('provisional');
  const isOpen = agreed === 'unknown';
  const reach = (which: 'truth' | 'agreed', how: 'reachable' | 'reachableIfAgreed'): Reachable =>
    (which === 'truth' ? truth : agreed) === 'unknown'
      ? {
          true: count((c) => c[which] === 'true' || c[how].true) >= needed,
          false: count((c) => c[which] === 'false' || c[how].false) >= fatal,
        }
      : nothing;
  const reachable = reach('truth', 'reachable');
  const reachableIfAgreed = reach('agreed', 'reachableIfAgreed');
  const canChange = [reachable, reachableIfAgreed].some((to) => to.true || to.false);
  const missing = isOpen ? missingPart(children, provisional) : none;
  const awaited = isOpen
    ? missing
    : children.filter((child) => child.truth === 'unknown' && child.agreed === agreed);
  const isFalse = truth === 'false';
  return {
    condition: group,
    truth,
    agreed,
    provisional,
    dependsOn: truth === 'unknown' ? dependencies(children, provisional, canChange) : none,
    holes: missing.length === 0 ? none : distinctHoles(missing.flatMap((child) => child.holes)),
    judgements: truth === 'unknown' ? awaited.flatMap((child) => child.judgements) : none,
    reachable,
    reachableIfAgreed,
    opensOn: isFalse ? opening(children, needed - count((c) => c.truth === 'true')) : null,
    confidence: joinConfidence(children, truth, isFalse ? fatal : needed),
    children,
    tested: null,
  };
}

const none: readonly never[] = [];
const nothing: Reachable = { true: false, false: false };

function settle(isTrue: number, isFalse: number, needed: number, fatal: number): Truth {
  return isTrue >= needed ? 'true' : isFalse >= fatal ? 'false' : 'unknown';
}

function reverse(group: Group, children: readonly Outcome[]): Outcome {
  const [child] = children;
  if (!child) throw new Error(`"${group.id}" reverses nothing`);
  return {
    ...child,
    condition: group,
    truth: negate(child.truth),
    agreed: negate(child.agreed),
    provisional: negate(child.provisional),
    reachable: turned(child.reachable),
    reachableIfAgreed: turned(child.reachableIfAgreed),
    opensOn: null,
    children,
    tested: null,
  };
}

/** What stands between the group and its truth: where it is provisionally settled, only the parts that settle it. */
function missingPart(children: readonly Outcome[], provisional: Truth): readonly Outcome[] {
  return children.filter(
    (child) =>
      child.agreed === 'unknown' &&
      (provisional === 'unknown' || child.provisional === provisional),
  );
}

function turned({ true: isTrue, false: isFalse }: Reachable): Reachable {
  return { true: isFalse, false: isTrue };
}

/** The facts of the open parts, as long as any answer could change one of the truths. */
function dependencies(
  children: readonly Outcome[],
  provisional: Truth,
  canChange: boolean,
): readonly string[] {
  if (!canChange && provisional !== 'unknown') return none;
  const found: string[] = [];
  for (const child of children) {
    if (child.truth !== 'unknown') continue;
    if (!canChange && child.provisional !== 'unknown') continue;
    for (const fact of child.dependsOn) if (!found.includes(fact)) found.push(fact);
  }
  return found;
}

/** The day on which enough of the false parts have come true by themselves; `null` if too few ever do. */
function opening(children: readonly Outcome[], lacking: number): IsoDate | null {
  if (children.every((child) => child.opensOn === null)) return null;
  const days = children.flatMap(({ opensOn }) => (opensOn === null ? [] : [opensOn])).sort();
  return days[lacking - 1] ?? null;
}

/** The best of what is enough: of the parts with this truth, the `count`-th strongest; of an unknown, the weakest. */
function joinConfidence(children: readonly Outcome[], truth: Truth, count: number): Confidence {
  if (truth === 'unknown') {
    return confidences.findLast((rank) => children.some((c) => c.confidence === rank)) ?? weakest;
  }
  let seen = 0;
  for (const rank of confidences) {
    for (const child of children) {
      if (child.truth === truth && child.confidence === rank) seen += 1;
    }
    if (seen >= count) return rank;
  }
  return weakest;
}

const weakest: Confidence = 'unverified';
