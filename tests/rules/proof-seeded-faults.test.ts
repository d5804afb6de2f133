import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { all, any, type Condition, not, oneOf } from '#rules/engine/condition.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import { jobLevel } from '#rules/facts/job.ts';
import { diffLaws, type Difference } from '#rules/proof/diff.ts';
import { proveLaw } from '#rules/proof/prove.ts';
import { undeclared } from '#rules/proof/undeclared.ts';
import { withCondition, withFigure, withList, withRoutes } from './seeded-faults.ts';
import { smallLaw } from './small-law.ts';

/** Only the check in question: what is proved of it does not depend on the others. */
const lawOf = (check: string, law: Law = catalogue): Law => ({
  ...law,
  checks: law.checks.filter(({ id }) => id === check),
});

const faults = (check: string, law: Law): readonly string[] =>
  undeclared(
    law,
    proveLaw(indexLaw(lawOf(check, law))).flatMap(({ findings }) => findings),
    [],
  );

const known = new Map<string, ReadonlySet<string>>();

/** What the proofs say of a spoilt law that they do not say of ours. */
const found = (check: string, spoilt: Law): readonly string[] => {
  const before = known.get(check) ?? new Set(faults(check, catalogue));
  known.set(check, before);
  return faults(check, spoilt).filter((fault) => !before.has(fault));
};

const told = (differences: readonly Difference[]): readonly string[] =>
  differences.flatMap((one) =>
    one.regions.map(({ text }) => {
      const name = one.what === 'verdict' ? one.route : `${one.what} of ${one.route}, ${one.id}`;
      return `${name}: ${one.before} -> ${one.after}: ${text}`;
    }),
  );

const differences = (check: string, spoilt: Law, law: Law = catalogue): readonly string[] =>
  told(diffLaws(indexLaw(lawOf(check, law)), indexLaw(lawOf(check, spoilt))));

describe('ten faults, each put into the law, are caught with the people they concern', () => {
  it('a dropped condition, by the diff', () => {
    const spoilt = withCondition(catalogue, 'wallonia-highly-skilled-qualification', () => null);
    expect(differences('work-permit', spoilt)).toContainEqual(
      expect.stringMatching(
        /^wallonia-highly-skilled: notEligible -> eligible: .*diploma-level none or level-5; job-ict neither; experience-years up to 2; /,
      ),
    );
  });

  it('a threshold off by a cent, by the diff: one cent wide', () => {
    const spoilt = withFigure(catalogue, 'wallonia-highly-skilled-full', (slice) =>
      slice.from === '2026-01-01' && slice.value.kind === 'exact'
        ? { ...slice, value: { ...slice.value, amount: slice.value.amount + 1 } }
        : slice,
    );
    const flips = differences('work-permit', spoilt);
    expect(flips.length).toBeGreaterThan(0);
    for (const flip of flips)
      expect(flip).toMatch(/pay-yearly-wallonia 53,220\.00; .*filed (?:2026-|from 2027)/);
  });

  it('a shifted date, by the diff: one day wide', () => {
    const spoilt = withFigure(catalogue, 'wallonia-highly-skilled-full', (slice) => ({
      ...slice,
      ...(slice.from === '2026-01-01' && { from: '2026-01-02' }),
      ...(slice.to === '2026-01-01' && { to: '2026-01-02' }),
    }));
    const flips = differences('work-permit', spoilt);
    expect(flips.length).toBeGreaterThan(0);
    for (const flip of flips) expect(flip).toMatch(/filed on 2026-01-01$/);
  });

  it('a gap in time, by a proof', () => {
    const spoilt = withFigure(catalogue, 'wallonia-highly-skilled-full', (slice) =>
      slice.to === '2026-01-01' ? { ...slice, to: '2025-12-01' } : slice,
    );
    expect(found('work-permit', spoilt)).toContainEqual(
      expect.stringMatching(
        /^holeInTime: .*wallonia-highly-skilled-full has no value for job-move not seasonal .*; filed 2025-12-01 to 2025-12-31/,
      ),
    );
  });

  it('an overlap of two routes that exclude each other, by a proof', () => {
    const spoilt = withCondition(catalogue, 'brussels-exemption-automatic-training', () => null);
    expect(found('training', spoilt)).toContainEqual(
      expect.stringMatching(
        /^bothOpen: .*brussels-exemption-automatic and brussels-exemption-request are both open for training-kind/,
      ),
    );
  });

  it('a document that nobody can need, by a proof', () => {
    const spoilt = withRoutes(catalogue, (route) => ({
      ...route,
      documents: route.documents.map((document) =>
        document.id === 'flanders-age-30-clause'
          ? { ...document, when: oneOf('never', jobLevel, [], document.provenance) }
          : document,
      ),
    }));
    expect(found('work-permit', spoilt)).toContainEqual(
      expect.stringMatching(/^neverShown: .*nobody is shown the document flanders-age-30-clause/),
    );
  });

  it('a question without effect, by a proof', () => {
    const spoilt = withCondition(catalogue, 'flanders-transfer-months', (condition) =>
      any('either-way', condition, not('or-not', { ...condition, id: 'the-same' })),
    );
    expect(found('work-permit', spoilt)).toContainEqual(
      expect.stringMatching(/^neverAsked: .*transfer-months/),
    );
  });

  it('an inverted comparison, by a proof', () => {
    const turned = (condition: Condition): Condition =>
      condition.kind === 'compare' ? { ...condition, operator: 'under' } : condition;
    const spoilt = withCondition(catalogue, 'wallonia-test-weeks', turned);
    expect(found('work-permit', spoilt)).toContainEqual(
      expect.stringMatching(
        /^notMonotone: .*wallonia-labour-market-test: a verdict gets worse on reaching .*vacancy-weeks/,
      ),
    );
  });

  it('a removed exclusion, by the diff', () => {
    const spoilt = withRoutes(smallLaw, (route) => ({
      ...route,
      versions: route.versions.map(({ exclusions: _, ...version }) => version) as never,
    }));
    expect(differences('permit', spoilt, smallLaw)).toContainEqual(
      expect.stringMatching(/^skilled: notEligible -> eligibleSubjectToJudgement: .*posted no/),
    );
  });

  it('a lost entry of a list, by the diff: one occupation', () => {
    const spoilt = withList(catalogue, 'flanders-shortage-list', (slice) => ({
      ...slice,
      listed: slice.listed.filter((id) => id !== 'bricklayer'),
    }));
    const flips = differences('work-permit', spoilt);
    expect(flips.length).toBeGreaterThan(0);
    for (const flip of flips) expect(flip).toMatch(/job-occupation bricklayer; /);
  });
});

describe('the diff of a law that says the same in other words', () => {
  it('is none', () => {
    const reworded = [
      // Turned around, folded in, said twice, split in two.
      (law: Law) =>
        withCondition(law, 'flanders-highly-skilled', (condition) =>
          'of' in condition
            ? all('renamed', all('inner', ...(condition.of.toReversed() as [Condition])))
            : condition,
        ),
      (law: Law) =>
        withCondition(law, 'wallonia-highly-skilled-pay', (condition) =>
          not('not', not('not-not', condition)),
        ),
      (law: Law) =>
        withCondition(law, 'flanders-above-low-skilled', (condition) =>
          'provenance' in condition
            ? not('not-low', oneOf('low', jobLevel, ['level-1', 'level-2'], condition.provenance))
            : condition,
        ),
    ].reduce((law, change) => change(law), catalogue);
    expect(reworded).not.toEqual(catalogue);
    expect(differences('work-permit', reworded)).toEqual([]);
  });
});
