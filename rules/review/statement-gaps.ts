import { type Condition, leavesOf, nodesOf } from '../engine/condition.ts';
import type { Law } from '../engine/law.ts';
import { type Confidence, confidences, isDecisive } from '../engine/provenance.ts';
import { type Clause, clausesOf } from '../engine/registry/statements.ts';
import type { Jurisdiction, Route } from '../engine/route.ts';

/** A condition, paper, fee, step or consequence that may not decide, or that we leave to a service. */
export interface StatementGap {
  readonly kind: 'condition' | 'referral' | Clause['kind'];
  readonly id: string;
  readonly place: Jurisdiction;
  /** The weakest support that it has in these routes. */
  readonly confidence: Confidence;
  /** Ids of the routes that have it. */
  readonly routes: readonly string[];
}

/**
 * Every condition and every part of a route that rests on the press or on nothing that we could verify, and every
 * matter that is referred. What routes of one place share stands once, with the routes that have it.
 */
export function statementGaps(law: Law): readonly StatementGap[] {
  const gaps = new Map<string, StatementGap>();
  for (const route of law.routes) {
    for (const { kind, id, confidence } of gapsIn(route)) {
      const key = [route.jurisdiction, kind, id].join(' ');
      const known = gaps.get(key);
      gaps.set(key, {
        kind,
        id,
        place: route.jurisdiction,
        confidence: weakest([confidence, ...(known ? [known.confidence] : [])]),
        routes: [...new Set([...(known?.routes ?? []), route.id])],
      });
    }
  }
  return [...gaps.values()];
}

type Found = Pick<StatementGap, 'kind' | 'id' | 'confidence'>;

function gapsIn(route: Route): readonly Found[] {
  return [
    ...route.versions
      .flatMap(({ condition, exclusions = [] }) => [condition, ...exclusions])
      .flatMap(nodesOf)
      .flatMap(conditionGap),
    ...clausesOf(route).flatMap(({ kind, clause: { id, provenance, when } }) => {
      // A part that hangs on a doubtful condition is as doubtful as that.
      const support = [provenance, ...(when ? leavesOf(when).map((leaf) => leaf.provenance) : [])];
      const weak = support.map(({ confidence }) => confidence).filter((one) => !isDecisive(one));
      return weak.length === 0 ? [] : [{ kind, id, confidence: weakest(weak) }];
    }),
  ];
}

/** What is referred is not decided anyway: it is no condition that waits for a source. */
function conditionGap(node: Condition): readonly Found[] {
  if ('of' in node) return [];
  const { id, provenance } = node;
  const { confidence } = provenance;
  if (node.kind === 'referral') return [{ kind: 'referral', id, confidence }];
  return isDecisive(confidence) ? [] : [{ kind: 'condition', id, confidence }];
}

function weakest(found: readonly Confidence[]): Confidence {
  return confidences.findLast((one) => found.includes(one)) ?? 'unverified';
}
