import type { Check } from '#rules/engine/check.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { assess, type RouteAssessment } from '#rules/engine/assess.ts';
import { voices } from '#rules/engine/check.ts';
import { indexLaw, type Law } from '#rules/engine/law.ts';
import { jurisdictionsIn, neededBy, needsIn, partOfLaw } from '#rules/engine/part-of-law.ts';
import type { Provenance } from '#rules/engine/provenance.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import {
  type ReadProvenance,
  readProvenances,
  sentProvenances,
} from '#rules/engine/sent-citations.ts';
import { joinLaw, type LawExtras, splitLaw } from '#rules/engine/split-law.ts';
import { isSaidWhenClosed } from '#rules/engine/said-when-closed.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';
import { runs } from './runs.ts';
import { smallLaw } from './small-law.ts';

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const whole = indexLaw(catalogue);

const decided = ({ verdict, dependsOn, holes, judgements, ...route }: RouteAssessment) => ({
  ...{ route: route.route, verdict, dependsOn, holes, judgements },
  ...{ confidence: route.confidence, questionsLeft: route.questionsLeft },
});

/** Every provenance in what a route is decided by and shows. */
const provenancesIn = (value: unknown): readonly Provenance[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'citations' in value ? [value as Provenance] : Object.values(value).flatMap(provenancesIn);
};

/** A check without the one that is answered beside it. */
const withoutBeside = ({ beside: _, ...check }: Check): Check => check;

/** A check with the routes of one jurisdiction only, and what these rest on. */
const lawOfPlace = (law: Law, place: Jurisdiction): Law => {
  const routes = law.routes.filter(({ jurisdiction }) => jurisdiction === place);
  const [check] = law.checks;
  const [first, ...others] = routes.map(({ id }) => id);
  if (!check || first === undefined) throw new Error(`nothing is decided in ${place}`);
  const alone = { ...withoutBeside(check), routes: [first, ...others] as const };
  return partOfLaw({ ...law, checks: [alone] }, check.id);
};

describe.each(catalogue.checks)('the law of $id', (check) => {
  const part = partOfLaw(catalogue, check.id);
  const sent = () => asSent(splitLaw(partOfLaw(catalogue, check.id)));

  it('is sound without the rest of the law, and has nothing that no route or question needs', () => {
    const part = partOfLaw(catalogue, check.id);
    const left = faultsOf(part).filter(({ kind }) => kind !== 'unused');
    expect(left).toEqual([]);
    const decided = part.checks.flatMap(({ routes }) => routes);
    expect(part.routes.map(({ id }) => id).sort()).toEqual(decided.sort());
    expect(part.checks.map(({ id }) => id)).toEqual([
      check.id,
      ...(check.beside ? [check.beside] : []),
    ]);
  });

  it('is the same after it was split, sent and joined in any order', () => {
    const { core, rules, extras } = sent();
    const isComputed = ({ kind }: { readonly kind: string }) => kind === 'derived';
    const facts = [
      ...part.facts.filter((fact) => !isComputed(fact)),
      ...part.facts.filter(isComputed),
    ];
    const byId = (law: Law) => ({
      ...law,
      sources: law.sources.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    });
    expect(byId(joinLaw(core, rules, extras))).toEqual(byId({ ...part, facts }));
    expect(byId(joinLaw(core, rules, extras.toReversed()))).toEqual(byId({ ...part, facts }));
  });

  it('holds everything, and no jurisdiction what all of them have', () => {
    const { rules, extras } = sent();
    const [shared, ...others] = extras;
    const numbersOf = ({ provenances: { steps } }: LawExtras) =>
      steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0));
    expect(new Set(extras.flatMap(numbersOf))).toEqual(new Set(rules.confidences.keys()));
    const inShared = new Set(numbersOf(shared));
    expect(others.flatMap(numbersOf).filter((number) => inShared.has(number))).toEqual([]);
    const sourcesOf = ({ sources }: LawExtras) => sources.id;
    expect(new Set(extras.flatMap(sourcesOf))).toEqual(new Set(part.sources.map(({ id }) => id)));
    const inSharedToo = new Set(sourcesOf(shared));
    expect(others.flatMap(sourcesOf).filter((id) => inSharedToo.has(id))).toEqual([]);
  });

  it('has all that the core asks, and nothing to decide by', () => {
    const { core } = sent();
    const asking = joinLaw(core, null, []);
    expect(asking.checks).toEqual(part.checks);
    // Who knows an answer, and what can be done about it, plays no part before something is decided.
    const untold = { knownBy: 'worker', change: 'fixed' };
    // Nor are the names of places needed, but where a check begins with one.
    const first = new Set(part.checks.flatMap(({ questions }) => questions[0].facts));
    const asked = part.facts.flatMap((fact) => (fact.kind === 'derived' ? [] : [fact]));
    expect(asking.facts).toEqual(
      asked.map((fact) => ({
        ...{ ...fact, ...untold },
        ...('municipalities' in fact && !first.has(fact.id) && { municipalities: {} }),
      })),
    );
    // Under which other name an occupation may stand is asked later than anything that needs no rules.
    expect(asking.occupations).toEqual(part.occupations.map(({ perhaps: _, ...one }) => one));
    expect([...asking.routes, ...asking.parameters, ...asking.lists]).toEqual([]);
  });

  it.each(part.checks)('asks and decides $id on core and rules alone as on the whole', (asked) => {
    const { core, rules } = sent();
    const ruling = indexLaw(joinLaw(core, rules, []));
    fc.assert(
      fc.property(
        arbitraryFiledOn(whole),
        arbitraryAnswers(whole, asked),
        fc.constantFrom(...voices),
        (filedOn, answers, voice) => {
          const input = { check: asked.id, voice, filedOn, answers };
          const expected = assess(whole, input);
          const found = assess(ruling, input);
          expect(found.nextQuestion).toBe(expected.nextQuestion);
          expect(found.questionsLeft).toBe(expected.questionsLeft);
          expect(found.competent).toEqual(expected.competent);
          expect(found.routes.map(decided)).toEqual(expected.routes.map(decided));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('says in core and rules neither where anything stands nor what follows', () => {
    const { core, rules } = sent();
    expect(JSON.stringify([core, rules])).not.toContain('"citations"');
    const { routes, sources } = joinLaw(core, rules, []);
    expect(sources).toEqual([]);
    for (const { consequences, documents, fees, steps, competence } of routes) {
      expect([...consequences, ...documents, ...fees, ...steps]).toEqual([]);
      expect(whole.sources.has(competence.citations[0].source)).toBe(false);
    }
  });

  it.each(jurisdictionsIn(part))(
    'shows all of %s with its own part and the federal one',
    (place) => {
      const { core, rules, extras } = sent();
      const own = extras.filter((one) => one.place === 'federal' || one.place === place);
      const shown = lawOfPlace(joinLaw(core, rules, own), place);
      const expected = lawOfPlace(part, place);
      expect(shown.routes).toEqual(expected.routes);
      expect(shown.parameters).toEqual(expected.parameters);
      expect(shown.lists).toEqual(expected.lists);
      expect(new Set(shown.facts)).toEqual(new Set(expected.facts));
      const known = new Set(shown.sources.map(({ id }) => id));
      for (const { citations } of provenancesIn([shown.routes, shown.parameters, shown.lists])) {
        for (const { source, locator } of citations) {
          expect(known).toContain(source);
          if (typeof locator === 'object' && locator.of !== undefined) {
            expect(known).toContain(locator.of);
          }
        }
      }
    },
  );
});

describe('a law as it is sent', () => {
  const [skilled] = smallLaw.routes;
  if (!skilled) throw new Error('the small law has a route');

  it('names an occupation by its id alone, and later what else it may be', () => {
    const named = { id: 'rest', isRest: true } as const;
    const law = { ...smallLaw, occupations: [...smallLaw.occupations, named] };
    const { core, rules } = asSent(splitLaw(law));
    expect(core.occupations).toEqual(['nurse', 'welder', 'carer', named]);
    expect(rules.perhaps).toEqual({ 2: [0] });
    expect(joinLaw(core, rules, []).occupations).toEqual(law.occupations);
  });

  it('has the sources of one publisher beside each other, and those of one site', () => {
    const source = (id: string, publisher: string, url: string | null) => ({
      ...({ id, publisher, url, kind: 'law', title: null, lang: 'en', dated: null } as const),
      checkedOn: '2026-11-21' as const,
    });
    const sources = [
      ...[source('a', 'two', null), source('d', 'one', 'x'), source('c', 'one', 'x')],
      ...[source('b', 'one', 'y'), source('e', 'one', null)],
    ];
    const citesNothing = { facts: [], routes: [], parameters: [], lists: [], checks: [] };
    const [{ sources: sent }] = splitLaw({ ...smallLaw, ...citesNothing, sources }).extras;
    expect(sent.id).toEqual(['e', 'c', 'd', 'b', 'a']);
    expect(sent.publisher).toEqual(['one', 'one', 'one', 'one', 'two']);
    expect(sent.url).toEqual([null, 'x', 'x', 'y', null]);
  });

  it('sends what several routes show once, sources by their number', () => {
    const twin = { ...skilled, id: 'twin' };
    const abroad = { ...skilled, id: 'abroad', jurisdiction: 'brussels' } as const;
    const law: Law = { ...smallLaw, routes: [skilled, twin, abroad] };
    const { core, rules, extras } = asSent(splitLaw(law));
    expect(extras.map(({ place }) => place)).toEqual(['federal', 'flanders', 'brussels']);
    const shown = [...skilled.consequences, ...skilled.documents, ...skilled.fees];
    const count = shown.length + skilled.steps.length;
    expect(extras.map(({ pieces }) => pieces.length)).toEqual([0, count, count]);
    expect(extras.map(({ shown: routes }) => Object.keys(routes))).toEqual([
      ...[[], ['skilled', 'twin'], ['abroad']],
    ]);
    const citations = extras.flatMap(({ provenances }) => provenances.citations.flat());
    expect(citations.filter((citation) => typeof citation === 'number')).not.toEqual([]);
    expect(JSON.stringify(citations)).not.toContain('newspaper');
    expect(joinLaw(core, rules, extras).routes).toEqual(law.routes);
    const [own, , other] = joinLaw(core, rules, extras.slice(0, 2)).routes;
    expect(own).toEqual(skilled);
    expect(other).toMatchObject({ id: 'abroad', documents: [], authority: { id: 'not-loaded' } });
  });

  it('cites by number what is sent with it, and nothing else', () => {
    const cites = (source: string): ReadProvenance => ({
      ...{ checkedOn: '2026-11-21', citations: [{ source, locator: 'notKnown' }] },
    });
    const sent = sentProvenances(
      [
        [2, cites('b')],
        [5, cites('a')],
      ],
      ['a', 'b'],
    );
    expect(sent).toMatchObject({ steps: [2, 3], citations: [[1], [0]] });
    expect(readProvenances(sent, ['a', 'b'])).toEqual([
      [2, cites('b')],
      [5, cites('a')],
    ]);
    // What has not come is cited under a name that no source has.
    expect(readProvenances(sent, ['a'])[0]).toEqual([2, cites('not-loaded')]);
    expect(() => sentProvenances([[0, cites('c')]], ['a', 'b'])).toThrow(
      'source "c" is cited and not sent',
    );
  });

  it('cannot be joined with rules that miss how well something is supported', () => {
    const { core, rules } = splitLaw(smallLaw);
    expect(() => joinLaw(core, { ...rules, confidences: [] }, [])).toThrow('is missing');
  });
});

it.each([
  [['federal', 'flanders', 'brussels', 'wallonia'], ['flanders'], ['flanders']],
  [['flanders', 'brussels', 'wallonia'], ['flanders', 'brussels'], ['federal']],
  [['federal', 'flanders', 'brussels', 'wallonia'], ['flanders', 'brussels'], ['federal']],
  [['flanders', 'brussels'], ['flanders'], ['flanders']],
  [['federal', 'flanders'], ['flanders'], ['flanders']],
  [['federal', 'flanders'], ['federal'], ['federal']],
  [['federal', 'flanders', 'brussels', 'wallonia'], ['flanders', 'federal'], ['federal']],
  [['federal', 'flanders'], [], ['federal']],
] as const)('of %j, what %j use is for %j', (places, users, needing) => {
  expect(neededBy(places, users)).toEqual(needing);
});

it('tells of a refusal only what hangs on a condition, to people for whom a route is closed', () => {
  const [ends] = smallLaw.routes.flatMap(({ consequences }) => consequences);
  const [paper] = smallLaw.routes.flatMap(({ documents }) => documents);
  if (!ends || !paper?.when) throw new Error('the small law has both');
  const refusal = { ...ends, topic: 'refusal', when: paper.when } as const;
  expect(isSaidWhenClosed(refusal)).toBe(true);
  expect(isSaidWhenClosed({ ...refusal, topic: 'permit' })).toBe(false);
  expect(isSaidWhenClosed({ ...ends, topic: 'refusal' })).toBe(false);
});

it('gives to everybody what federal law, all of the others or nobody names', () => {
  const needs = needsIn(partOfLaw(catalogue, 'work-permit'));
  expect(needs('flanders-highly-skilled-diploma')).toEqual(['flanders']);
  expect(needs('federal-no-authorisation')).toEqual(['federal']);
  expect(needs('emn-labour-shortages-2026')).toEqual(['federal']);
  expect(needs('nothing-is-called-so')).toEqual(['federal']);
});

it('knows no part for a check that does not exist', () => {
  expect(() => partOfLaw(catalogue, 'no-such-check')).toThrow('no check "no-such-check"');
});
