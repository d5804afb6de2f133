import { type Condition, nodesOf } from '../engine/condition.ts';
import type { Law } from '../engine/law.ts';
import { isDecisive } from '../engine/provenance.ts';
import { treesOf } from '../engine/registry/statements.ts';
import { periodGaps } from '../review/period-gaps.ts';
import type { DeclaredFinding } from './declared-finding.ts';
import { type DeclaredRegion, regionAsCode, regionFaults } from './declared-region.ts';
import { type Finding, keyOf } from './finding.ts';
import { declaredFindings } from './holes.ts';

/**
 * What fails a build: findings that are not declared, and declarations that say what is no longer so, or of other
 * people than it is found of.
 */
export function undeclared(
  law: Law,
  findings: readonly Finding[],
  declared: readonly DeclaredFinding[] = declaredFindings,
): readonly string[] {
  const known = new Set(declared.map(keyOf));
  const found = Map.groupBy(findings, keyOf);
  const missing = missingIn(law);
  return [
    ...findings
      .filter((one) => !known.has(keyOf(one)))
      .map(({ kind, message, extent }) => `${kind}: ${message}\n  covers: ${regionAsCode(extent)}`),
    ...declared.flatMap((one) => {
      const name = `holes.ts, ${keyOf(one)}`;
      const same = found.get(keyOf(one));
      if (!same) return [`${name}: nothing of the kind is found any more; take it out`];
      const extents = same.map(({ extent }) => extent);
      const elsewhere = regionFaults(regionsOf(one), extents).map((fault) => `${name}: ${fault}`);
      if (elsewhere.length > 0) return elsewhere;
      if (one.lacks && !missing(one.lacks)) {
        return [`${name}: ${Object.values(one.lacks).join(' ')} is not missing; say what is`];
      }
      return [];
    }),
  ];
}

function regionsOf({ covers }: DeclaredFinding): readonly DeclaredRegion[] {
  return 'place' in covers ? [covers] : covers;
}

/** Tells whether we lack something of a figure or list, or a source for a condition. */
function missingIn(law: Law): (lacks: NonNullable<DeclaredFinding['lacks']>) => boolean {
  // Since when a figure holds is missing too, and closes nothing.
  const gaps = new Set(
    periodGaps(law)
      .filter(({ lacks }) => lacks.some(({ what }) => what !== 'start'))
      .map(({ kind, id }) => `${kind} ${id}`),
  );
  const nodes = law.routes.flatMap(treesOf).flatMap(({ roots }) => roots.flatMap(nodesOf));
  const open = new Set(nodes.filter(isOpenMatter).map(({ id }) => id));
  return (lacks) => {
    if ('condition' in lacks) return open.has(lacks.condition);
    return gaps.has('list' in lacks ? `list ${lacks.list}` : `figure ${lacks.parameter}`);
  };
}

function isOpenMatter(node: Condition): boolean {
  if ('of' in node) return false;
  return node.kind === 'referral' || !isDecisive(node.provenance.confidence);
}
