import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import type { Route } from '#rules/engine/route.ts';
import { diffDates, diffLaws, type Difference } from '#rules/proof/diff.ts';
import { diffAsMarkdown, diffAsText } from '#rules/proof/diff-text.ts';
import { withFigure, withRoutes } from './seeded-faults.ts';

/** The check about training only: what is compared of it does not depend on the others. */
const training: Law = {
  ...catalogue,
  checks: catalogue.checks.filter(({ id }) => id === 'in-company-training'),
};
const ibo = catalogue.routes.find(({ id }) => id === 'flanders-ibo');
if (!ibo) throw new Error('no route');
const [document] = ibo.documents;
const [step] = ibo.steps;
const consequence = ibo.consequences.find(({ when, date, during }) => when && !date && !during);
if (!document || !step || !consequence) throw new Error('the route shows too little');

const differences = (change: (route: Route) => Route): readonly Difference[] => {
  const spoilt = withRoutes(training, (route) => (route.id === ibo.id ? change(route) : route));
  return diffLaws(indexLaw(training), indexLaw(spoilt));
};

const told = (all: readonly Difference[]) =>
  all.map((one) => [one.what, one.what === 'verdict' ? one.route : one.id, one.before, one.after]);

describe('the diff of what is shown beside a verdict', () => {
  it('finds a paper that is lost, and whom it is lost to', () => {
    const found = differences((route) => ({
      ...route,
      documents: route.documents.filter((one) => one !== document),
    }));
    expect(told(found)).toEqual([['papers', document.id, 'shown', 'absent']]);
    expect(found[0]?.regions).not.toEqual([]);
    expect(found[0]?.regions[0]?.because).toEqual([{ kind: 'clause', id: document.id }]);
  });

  it('finds a paper that others hand in, though it is shown to the same people', () => {
    const by = document.by === 'employer' ? ('worker' as const) : ('employer' as const);
    const found = differences((route) => ({
      ...route,
      documents: route.documents.map((one) => (one === document ? { ...one, by } : one)),
    }));
    expect(found).toMatchObject([
      { what: 'papers', before: 'shown', after: 'shown', changes: [`by ${document.by} -> ${by}`] },
    ]);
    expect(diffAsText(found)).toContain(`otherwise (by ${document.by} -> ${by})`);
    expect(diffAsMarkdown(found)).toContain(`| papers | flanders-ibo, ${document.id} |`);
  });

  it('finds a step that takes a day longer', () => {
    const min = step.days.min + 1;
    const found = differences((route) => ({
      ...route,
      steps: route.steps.map((one) =>
        one === step ? { ...one, days: { ...one.days, min } } : one,
      ),
    }));
    expect(found).toMatchObject([
      { what: 'steps', id: step.id, changes: [`days.min ${String(min - 1)} -> ${String(min)}`] },
    ]);
  });

  it('finds a consequence whose condition is lost: only those who were not told it', () => {
    const found = differences((route) => ({
      ...route,
      consequences: route.consequences.map((one) => {
        if (one !== consequence) return one;
        const { id, topic, provenance } = one;
        return { id, topic, provenance };
      }),
    }));
    expect(told(found)).toEqual([['consequences', consequence.id, 'absent', 'shown']]);
  });

  it('says none where words, sources and order alone are others', () => {
    const found = differences((route) => ({
      ...route,
      documents: route.documents.toReversed().map((one) => ({
        ...one,
        provenance: { ...one.provenance, checkedOn: '2026-11-25' },
      })),
    }));
    expect(found).toEqual([]);
  });

  it('does not tell again what comes with a route that opens', () => {
    const found = differences((route) => ({
      ...route,
      versions: route.versions.slice(0, 1) as never,
    }));
    expect(found.filter(({ what }) => what !== 'verdict')).toEqual([]);
  });
});

describe('the diff of a fee', () => {
  it('is a fee and no verdict, with the amounts and the figure that is responsible', () => {
    const permit = {
      ...catalogue,
      checks: catalogue.checks.filter(({ id }) => id === 'work-permit'),
    };
    const found = diffDates(indexLaw(permit), '2025-12-31', '2026-01-01').filter(
      ({ what, route }) => what === 'fees' && route === 'brussels-highly-skilled',
    );
    expect(found).toMatchObject([
      {
        ...{ id: 'federal-contribution', before: 'shown', after: 'shown' },
        changes: ['figure.value.amount 14800 -> 15200'],
        regions: [{ because: [{ kind: 'figure', id: 'federal-contribution-single-permit' }] }],
      },
    ]);
    const dearer = withFigure(permit, 'federal-contribution-single-permit', (slice) =>
      slice.value.kind === 'exact'
        ? { ...slice, value: { ...slice.value, amount: slice.value.amount + 1 } }
        : slice,
    );
    const kinds = new Set(diffLaws(indexLaw(permit), indexLaw(dearer)).map(({ what }) => what));
    expect([...kinds]).toEqual(['fees']);
  });
});
