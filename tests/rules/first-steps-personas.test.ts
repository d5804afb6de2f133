import { expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);
const filedOn = '2026-11-26';
const check = 'first-steps';

interface Persona {
  readonly who: string;
  readonly said: Answers;
  /** What is for them, in the order of the list. */
  readonly open: readonly string[];
  /** What they have to ask a service about. */
  readonly ask?: readonly string[];
}

const personas: readonly Persona[] = [
  {
    who: 'a recognised refugee, nurse in Liège without papers',
    said: {
      ...{ 'newcomer-status': 'recognised-refugee', 'home-place': 'wallonia' },
      ...{ livelihood: 'living-wage', 'worker-birth-date': '1990-03-02' },
      ...{ 'youngest-child': 'none', 'local-language': 'some' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'not-all', 'diploma-profession': 'health' },
    },
    open: [
      ...['federal-first-card', 'wallonia-first-integration', 'wallonia-first-language'],
      ...['wallonia-first-employment', 'wallonia-first-diploma-french'],
      ...['federal-first-health-visa', 'wallonia-first-validation'],
    ],
  },
  {
    who: 'an accountant from Ukraine in Ghent',
    said: {
      ...{ 'newcomer-status': 'temporary-protection', 'home-place': 'flanders' },
      ...{ livelihood: 'living-wage', 'worker-birth-date': '1985-06-10' },
      ...{ 'youngest-child': 'at-school', 'local-language': 'some' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
    },
    open: [
      ...['federal-first-card', 'flanders-first-language', 'flanders-first-employment'],
      ...['flanders-first-diploma', 'flanders-first-validation', 'flanders-first-childcare'],
    ],
    ask: ['flanders-first-integration'],
  },
  {
    who: 'a spouse from Morocco in Brussels with small children',
    said: {
      ...{ 'newcomer-status': 'family-of-belgian', 'home-place': 'brussels' },
      ...{ livelihood: 'others', 'worker-birth-date': '1994-01-20' },
      ...{ 'youngest-child': 'before-school', 'local-language': 'some' },
      ...{ 'prior-diploma': 'upper-secondary', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
      'card-since': '2026-08-01',
    },
    open: [
      ...['federal-first-card', 'brussels-first-integration', 'brussels-first-language'],
      ...['brussels-first-employment', 'brussels-first-diploma-dutch'],
      ...['brussels-first-diploma-school', 'brussels-first-validation', 'federal-first-mentor'],
    ],
    ask: ['brussels-first-childcare'],
  },
  {
    who: 'an engineer from India after losing the job',
    said: {
      ...{ 'newcomer-status': 'permit-holder', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1991-09-09' },
      ...{ 'youngest-child': 'none', 'local-language': 'none' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
    },
    open: [
      ...['federal-first-card', 'federal-first-new-employer', 'flanders-first-language'],
      ...['flanders-first-diploma', 'flanders-first-validation'],
    ],
    ask: ['flanders-first-integration', 'flanders-first-employment'],
  },
  {
    who: 'a baker from Syria on a living wage in Antwerp',
    said: {
      ...{ 'newcomer-status': 'recognised-refugee', 'home-place': 'flanders' },
      ...{ livelihood: 'living-wage', 'worker-birth-date': '1980-02-02' },
      ...{ 'youngest-child': 'none', 'local-language': 'some', 'prior-diploma': 'none' },
    },
    open: [
      ...['federal-first-card', 'flanders-first-integration', 'flanders-first-language'],
      ...['flanders-first-employment', 'flanders-first-validation'],
    ],
  },
  {
    who: 'an asylum applicant in Eupen after two months',
    said: {
      ...{ 'newcomer-status': 'asylum-applicant', 'home-place': 'german-speaking-community' },
      ...{ livelihood: 'others', 'worker-birth-date': '1998-12-24' },
      ...{ 'youngest-child': 'none', 'local-language': 'none', 'prior-diploma': 'none' },
      'residence-mention': 'no',
    },
    open: [
      ...['federal-first-card', 'german-speaking-community-first-integration'],
      ...['german-speaking-community-first-language', 'german-speaking-community-first-validation'],
    ],
  },
  {
    who: 'a worker from Turkey in Antwerp who wants to move up',
    said: {
      ...{ 'newcomer-status': 'permit-holder', 'home-place': 'flanders' },
      ...{ livelihood: 'work', 'worker-birth-date': '1988-04-04' },
      ...{ 'youngest-child': 'none', 'local-language': 'some' },
      ...{ 'prior-diploma': 'upper-secondary', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
    },
    open: [
      ...['federal-first-card', 'flanders-first-language', 'flanders-first-diploma'],
      ...['flanders-first-validation', 'federal-first-move-up'],
    ],
    ask: ['flanders-first-integration', 'flanders-first-employment'],
  },
  {
    who: 'a care assistant in Namur who works below level',
    said: {
      ...{ 'newcomer-status': 'family-of-other', 'home-place': 'wallonia' },
      ...{ livelihood: 'work', 'worker-birth-date': '1992-10-01' },
      ...{ 'youngest-child': 'none', 'local-language': 'enough-for-work' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'elsewhere' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'health' },
    },
    open: [
      ...['federal-first-card', 'wallonia-first-integration', 'wallonia-first-diploma-french'],
      ...['federal-first-health-visa', 'wallonia-first-validation', 'federal-first-move-up'],
    ],
    ask: ['wallonia-first-employment'],
  },
  {
    who: 'a young adult from Afghanistan in Brussels without diploma',
    said: {
      ...{ 'newcomer-status': 'subsidiary-protection', 'home-place': 'brussels' },
      ...{ livelihood: 'too-little', 'worker-birth-date': '2004-05-05' },
      ...{ 'youngest-child': 'none', 'local-language': 'some', 'prior-diploma': 'none' },
      'card-since': '2025-10-01',
    },
    open: [
      ...['federal-first-card', 'federal-first-social-help', 'brussels-first-integration'],
      ...['brussels-first-language', 'brussels-first-employment', 'brussels-first-validation'],
      'federal-first-mentor',
    ],
  },
  {
    who: 'a partner from the Netherlands in Leuven with a bachelor',
    said: {
      ...{ 'newcomer-status': 'eu-citizen', 'home-place': 'flanders' },
      ...{ livelihood: 'others', 'worker-birth-date': '1995-07-07' },
      ...{ 'youngest-child': 'none', 'local-language': 'enough-for-work' },
      ...{ 'prior-diploma': 'higher-education', 'diploma-country': 'benelux-or-baltic' },
      ...{ 'diploma-papers': 'all', 'diploma-profession': 'not-regulated' },
    },
    open: [
      ...['flanders-first-employment', 'federal-first-automatic', 'flanders-first-validation'],
    ],
    ask: ['federal-first-mentor'],
  },
];

/** Questions asked of somebody who answers each of them. */
function walk(said: Answers): { readonly asked: readonly string[]; readonly answers: Answers } {
  const asked: string[] = [];
  let answers: Answers = {};
  for (;;) {
    const { question } = ask(law, { check, filedOn, answers });
    if (!question) return { asked, answers };
    asked.push(question.id);
    const given = question.facts.map((fact) => [fact, said[fact] ?? { unknown: true }]);
    answers = { ...answers, ...(Object.fromEntries(given) as Answers) };
  }
}

it.each(personas)('$who', ({ said, open, ask: toAsk = [] }) => {
  const { answers } = walk(said);
  const { competent, routes } = assess(law, { check, voice: 'worker', filedOn, answers });
  const here = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  const named = (...kinds: readonly string[]) =>
    here.flatMap(({ route, verdict }) => (kinds.includes(verdict.kind) ? [route] : []));
  expect(named('eligible', 'eligibleSubjectToJudgement')).toEqual(open);
  expect(named('unconfirmed')).toEqual(toAsk);
  expect(named('undetermined')).toEqual([]);
});

it('asks eight questions of most people, the day among them', () => {
  const counts = personas.map(({ said }) => walk(said).asked.length + 1).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(8);
});
