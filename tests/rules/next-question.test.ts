import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import { assess } from '#rules/engine/assess.ts';
import type { Check } from '#rules/engine/check.ts';
import { any, atLeast, type Condition, is, judgement } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { BooleanFact } from '#rules/engine/fact.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { askedIn } from './asked-in.ts';
import { age, birthDate, posted, smallLaw } from './small-law.ts';

const law = indexLaw(catalogue);

/** Questions asked one after the other, each answered from what the person would say; what is not said is not known. */
const walk = (check: string, said: Answers): readonly string[] => {
  const asked: string[] = [];
  let answers: Answers = {};
  for (;;) {
    const { question } = ask(law, { check, filedOn: '2025-06-02', answers });
    if (!question) return asked;
    asked.push(question.id);
    const given = question.facts.map((fact) => [fact, said[fact] ?? { unknown: true }]);
    answers = { ...answers, ...(Object.fromEntries(given) as Answers) };
  }
};

describe('the questions of a whole interview', () => {
  it('end at once for a citizen who needs no permit, wherever the work is', () => {
    expect(walk('work-permit', { 'worker-citizenship': 'eea-or-swiss' })).toEqual([
      'move',
      'place',
      'citizenship',
    ]);
  });

  it('follow the rank of the routes: nothing about the vacancy while a diploma may do', () => {
    const asked = walk('work-permit', {
      'job-move': 'ordinary',
      'job-place': 'flanders',
      'worker-citizenship': 'other',
      'residence-mention': 'no-title',
      'application-kind': 'first',
      'diploma-level': 'level-7',
      'pay-yearly': 6_000_000,
      'pay-monthly': 430_000,
    });
    expect(asked).toEqual([
      'move',
      'place',
      'citizenship',
      'residence-mention',
      'application-kind',
      'diploma',
      'pay',
    ]);
  });

  it('ask for credits before hours, and only where a training can have credits', () => {
    const said = {
      ...{ 'home-place': 'brussels', 'benefit-kind': 'unemployment', 'training-weeks': 40 },
      ...{ 'training-starts-on': '2025-09-15', 'training-timetable': 'weekdays-before-17' },
    } as const;
    const about = (kind: string, more: Answers) =>
      walk('training', { ...said, 'training-kind': kind, ...more }).filter((id) =>
        ['training-hours', 'training-new-credits'].includes(id),
      );
    const [credits, hours] = ['training-new-credits', 'training-hours'];
    expect(about('higher-education', { [credits]: 27 })).toEqual([credits]);
    expect(about('higher-education', { [credits]: 26 })).toEqual([credits, hours]);
    expect(about('service', { [hours]: 1200 })).toEqual([hours]);
    expect(about('secondary', { [hours]: 1200 })).toEqual([hours]);
  });

  it('end with the mention on the title where that settles it', () => {
    expect(walk('may-i-work', { 'residence-mention': 'unlimited' })).toEqual(['residence-mention']);
  });
});

describe('the question about the place', () => {
  const [skilled] = smallLaw.routes;
  const [permit] = smallLaw.checks;
  const [decree] = smallLaw.sources;
  if (!skilled || !permit || !decree) throw new Error('the small law has a route and a check');
  const rule = provenance('official', '2026-11-21', unlocated(decree));
  const route = (jurisdiction: 'flanders' | 'brussels', condition: Condition): Route => ({
    ...skilled,
    ...{ id: `in-${jurisdiction}`, jurisdiction, consequences: [], documents: [], steps: [] },
    versions: [{ from: '2024-01-01', to: null, condition }],
  });
  const asked = (flanders: Condition, brussels: Condition, answers: Answers) => {
    const routes = [route('flanders', flanders), route('brussels', brussels)] as const;
    const [here, there] = routes;
    const check: Check = {
      ...permit,
      routes: [here.id, there.id],
      questions: [
        { id: 'first', facts: [posted.id] },
        { id: 'where', facts: ['place'] },
        { id: 'born', facts: [birthDate.id] },
      ],
    };
    const small = indexLaw({ ...smallLaw, routes, checks: [check] });
    return askedIn(small, { check: check.id, filedOn: '2025-06-02', answers });
  };
  const notPosted = (id: string) => is(id, posted, false, rule);

  it('is not asked where everything is closed everywhere', () => {
    const [here, there] = [notPosted('here'), notPosted('there')];
    expect(asked(here, there, {})).toEqual(['first', 2]);
    expect(asked(here, there, { posted: false })).toEqual(['where', 1]);
    expect(asked(here, there, { posted: true })).toEqual([null, 0]);
  });

  it('is asked while something is open, or may come to be, in one place', () => {
    const there = is('there', posted, true, rule);
    expect(asked(notPosted('here'), there, { posted: true })).toEqual(['where', 1]);
    expect(asked(notPosted('here'), atLeast('there', age, 40, rule), { posted: true })).toEqual([
      'where',
      2,
    ]);
  });

  it('is asked where a no of today is none for good', () => {
    const grown = atLeast('there', age, 40, rule);
    const answers = { posted: true, 'birth-date': '1990-01-01' };
    expect(asked(notPosted('here'), grown, answers)).toEqual(['where', 1]);
  });
});

describe('a check that answers with a list', () => {
  const yes = <Id extends string>(id: Id): BooleanFact<Id> => ({
    ...{ id, kind: 'boolean', knownBy: 'worker', change: 'changeable' },
  });
  const facts = [yes('a'), yes('b'), yes('c')] as const;
  const [a, b, c] = facts;
  const [skilled] = smallLaw.routes;
  const [decree] = smallLaw.sources;
  if (!skilled || !decree) throw new Error('the small law has a route and a source');
  const rule = provenance('official', '2026-11-21', unlocated(decree));
  const route = (id: string, fact: BooleanFact): Route => ({
    ...skilled,
    ...{ id, jurisdiction: 'federal', consequences: [], documents: [], fees: [], steps: [] },
    versions: [{ from: '2024-01-01', to: null, condition: is(`${id}-is`, fact, true, rule) }],
  });
  const check: Check = {
    id: 'list',
    voices: ['worker'],
    routes: ['first', 'second', 'third'],
    questions: [
      { id: 'q-c', facts: [c.id] },
      { id: 'q-a', facts: [a.id] },
      { id: 'q-b', facts: [b.id] },
    ],
  };
  const lawOf = (answers: Pick<Check, 'answers'>) =>
    indexLaw({
      ...smallLaw,
      facts,
      routes: [route('first', a), route('second', b), route('third', c)],
      checks: [{ ...check, ...answers }],
    });
  const asked = (answers: Pick<Check, 'answers'>, known: Answers) => {
    return askedIn(lawOf(answers), { check: 'list', filedOn: '2025-06-02', answers: known });
  };

  it('goes on after a route that is open, where another check stops', () => {
    expect(asked({}, { c: true, a: true })).toEqual([null, 0]);
    expect(asked({ answers: 'all' }, { c: true, a: true })).toEqual(['q-b', 1]);
    expect(asked({ answers: 'all' }, { c: true, a: true, b: false })).toEqual([null, 0]);
  });

  it('asks in the order of the authors, not of the routes', () => {
    expect(asked({ answers: 'all' }, { c: true })).toEqual(['q-a', 2]);
  });

  it('keeps its routes in the authored order, whatever their verdicts', () => {
    const { routes } = assess(lawOf({ answers: 'all' }), {
      ...{ check: 'list', voice: 'worker', filedOn: '2025-06-02' },
      answers: { a: false, b: true, c: { unknown: true } },
    });
    expect(routes.map(({ route: id, verdict }) => [id, verdict.kind])).toEqual([
      ['first', 'notEligible'],
      ['second', 'eligible'],
      ['third', 'undetermined'],
    ]);
  });

  it('is the question of the assessment where the authority, time or our gaps leave a route open', () => {
    const yesOf = (id: string, fact: BooleanFact) => is(id, fact, true, rule);
    const either = any('either', judgement('judged', rule), yesOf('a-is', a));
    const versions = (condition: Condition, from: IsoDate): Route['versions'] => [
      { from, to: null, condition },
    ];
    const law = indexLaw({
      ...smallLaw,
      facts,
      routes: [
        { ...route('first', a), versions: versions(either, '2024-01-01') },
        { ...route('second', b), versions: versions(yesOf('b-is', b), '2024-06-01') },
        { ...route('third', c), versions: versions(yesOf('c-is', c), '2024-01-01') },
      ],
      checks: [check],
    });
    const both = (filedOn: IsoDate, answers: Answers) =>
      askedIn(law, { check: 'list', filedOn, answers });
    // Open if the authority agrees, but an answer may still make it certain.
    expect(both('2025-06-02', {})).toEqual(['q-c', 3]);
    expect(both('2025-06-02', { c: false })).toEqual(['q-a', 2]);
    expect(both('2025-06-02', { a: true })).toEqual([null, 0]);
    expect(both('2025-06-02', { a: false })).toEqual([null, 0]);
    // Of a route whose law is not held nothing is asked, and it stops nobody.
    expect(both('2024-03-01', { a: { unknown: true } })[0]).toBe('q-c');
    expect(both('2023-06-02', {})).toEqual([null, 0]);
  });
});
