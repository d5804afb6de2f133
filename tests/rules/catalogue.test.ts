import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { type Condition, leavesOf } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import { isDecisive, type Provenance } from '#rules/engine/provenance.ts';
import { lawHash } from '#rules/law-hash.ts';

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Where one span does not begin on the day the one before it ends. */
const seams = (spans: readonly Span[]) =>
  spans.flatMap((span, i) => {
    const before = spans[i - 1];
    return before && before.to !== span.from ? [`${String(before.to)} / ${span.from}`] : [];
  });

const groupIds = (condition: Condition): readonly string[] =>
  'of' in condition ? [condition.id, ...condition.of.flatMap(groupIds)] : [condition.id];

const versions = catalogue.routes.flatMap((route) => route.versions);
const leaves = [
  ...versions.flatMap(({ condition }) => leavesOf(condition)),
  ...catalogue.routes
    .flatMap(({ consequences, documents }) => [...consequences, ...documents])
    .flatMap(({ when }) => (when ? leavesOf(when) : [])),
];
const provenances: readonly Provenance[] = [
  ...leaves.map((leaf) => leaf.provenance),
  ...catalogue.parameters.flatMap(({ slices }) => slices.map((slice) => slice.provenance)),
  ...catalogue.routes.flatMap((route) => [
    route.competence,
    ...route.consequences.map(({ provenance }) => provenance),
    ...route.documents.map(({ provenance }) => provenance),
  ]),
  ...catalogue.facts.flatMap((fact) =>
    fact.kind === 'derived' && fact.derivation.kind === 'yearlyPay'
      ? [fact.derivation.provenance]
      : [],
  ),
];

describe('the catalogue', () => {
  it.each(catalogue.parameters)('has neither gap nor overlap in $id', ({ slices }) => {
    expect(seams(slices)).toEqual([]);
    expect(slices.every(({ from, to }) => to === null || from < to)).toBe(true);
  });

  it.each(catalogue.routes)('has neither gap nor overlap in the versions of $id', (route) => {
    expect(seams(route.versions)).toEqual([]);
    expect(route.versions.at(-1)?.to).toBeNull();
  });

  it('has a review date on every figure without end', () => {
    const open = catalogue.parameters.flatMap(({ id, slices }) =>
      slices.filter(({ to, reviewBy }) => to === null && !reviewBy).map(() => id),
    );
    expect(open).toEqual([]);
  });

  it('cites only registered sources, and registers none for nothing', () => {
    const cited = new Set(
      provenances.flatMap(({ citations }) =>
        citations.flatMap(({ source, locator }) =>
          locator !== 'notKnown' && locator.of !== undefined ? [source, locator.of] : [source],
        ),
      ),
    );
    const registered = new Set(catalogue.sources.map(({ id }) => id));
    expect([...cited].filter((id) => !registered.has(id))).toEqual([]);
    expect([...registered].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('rests nothing that decides on press alone', () => {
    const kinds = new Map(catalogue.sources.map(({ id, kind }) => [id, kind]));
    const weak = provenances.filter(
      ({ confidence, citations }) =>
        isDecisive(confidence) &&
        citations.every(({ source }) => ['press', 'compilation'].includes(kinds.get(source) ?? '')),
    );
    expect(weak).toEqual([]);
  });

  it('uses every fact, parameter and route, and names none that is missing', () => {
    const tested = new Set(leaves.map(({ fact }) => fact));
    const { facts } = indexLaw(catalogue);
    const used = new Set([
      ...tested,
      ...[...tested].flatMap((id) => baseFacts(id, facts)),
      ...catalogue.checks.map(({ placeFact }) => placeFact),
    ]);
    const ids = new Set(catalogue.facts.map(({ id }) => id));
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
    expect([...tested].filter((id) => !ids.has(id))).toEqual([]);
    const parameters = new Set(
      leaves.flatMap((leaf) =>
        leaf.kind === 'compare' && 'parameter' in leaf.against ? [leaf.against.parameter] : [],
      ),
    );
    expect(parameters).toEqual(new Set(catalogue.parameters.map(({ id }) => id)));
    expect(new Set(catalogue.checks.flatMap(({ routes }) => routes))).toEqual(
      new Set(catalogue.routes.map(({ id }) => id)),
    );
  });

  it('gives every id once', () => {
    const ids = [
      ...catalogue.facts,
      ...catalogue.parameters,
      ...catalogue.sources,
      ...catalogue.routes,
      ...catalogue.routes.flatMap((route) => route.documents),
    ].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { condition } of versions) {
      const own = groupIds(condition);
      expect(own.filter((id, i) => own.indexOf(id) !== i)).toEqual([]);
    }
  });

  it('is frozen, plain JSON with a stable name', () => {
    expect(Object.isFrozen(catalogue.routes[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    expect(lawHash).toMatch(/^[0-9a-f]{16}$/);
  });
});
