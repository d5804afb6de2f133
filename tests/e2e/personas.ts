import { locales, type LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { assess, type Assessment } from '#rules/engine/assess.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { type Check, type Voice, voices } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { situationOf } from '#site/check/situation.ts';
import { allCases } from '../rules/all-cases.ts';
import { firstStepsPersonas, type ListPersona, listedOn } from '../rules/list-personas.ts';
import { measuresPersonas } from '../rules/measures-personas.ts';

/** Somebody who answers what is known of them, and "I don't know" to the rest. */
export interface Persona {
  readonly name: string;
  readonly check: Check;
  readonly filedOn: IsoDate;
  readonly locale: LocaleTag;
  readonly voice: Voice;
  /** The steps of the walk, in the order in which they are asked. */
  readonly steps: readonly string[];
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** Somebody whose case the authors of the law worked out. */
export interface CasePersona extends Persona {
  readonly worked: LawCase;
}

/** Somebody whose list was worked out by hand. */
export interface ListedPersona extends Persona {
  readonly listed: ListPersona;
}

const law = indexLaw(catalogue);

/** Five worked cases of each check, with every kind of verdict among them. */
const chosen: readonly string[] = [
  ...['federal-unlimited-mention-unlimited', 'federal-limited-card-h-same-job'],
  ...['federal-unlimited-asylum-day-before-four-months', 'federal-limited-card-k-unlimited-stay'],
  'federal-authorisation-annex-49-agreed-other-job',

  ...['flanders-monthly-full-2024-enough', 'wallonia-shortage-occupation-2024-09-01-butcher'],
  'german-speaking-community-labour-market-test-published-2024-01-01',
  ...['brussels-manager-2024-au-pair', 'flanders-unlimited-48-months-2024'],

  'wallonia-exemption-full-time-studies-first-day-held',
  ...['brussels-exemption-request-first-day-held', 'flanders-exemption-request-first-day-held'],
  'german-speaking-community-exemption-no-benefit',
  'wallonia-exemption-dual-day-after-the-start',

  'federal-benefit-end-date-first-career-under-5',
  'federal-benefit-older-worker-transitional-first-day-held',
  'federal-benefit-care-training-first-of-march-2026',
  'federal-benefit-rebound-training-3119-days',
  'federal-benefit-shortage-training-first-day-held',

  ...['flanders-ibo-starts-first-day-of-2026', 'wallonia-pfi-starts-first-of-october-2024'],
  ...['brussels-fpie-three-weeks', 'german-speaking-community-ibu-starts-in-2024'],
  'brussels-fpie-unknown-registration',
];

const personaOf = (id: string, index: number): CasePersona => {
  const worked = allCases.find((one) => one.id === id);
  if (!worked) throw new Error(`no worked case "${id}"`);
  const check = catalogue.checks.find(({ routes }) => routes.includes(worked.route));
  if (!check) throw new Error(`no check decides "${worked.route}"`);
  return { worked, ...someone(index, id, check, worked.filedOn, worked.answers) };
};

/** Languages rotate, and with each round the voice. */
const someone = (
  index: number,
  name: string,
  check: Check,
  filedOn: IsoDate,
  known: Answers,
): Persona => ({
  ...{ name, check, filedOn, ...walk(check, filedOn, known) },
  locale: locales[index % locales.length]?.tag ?? 'en',
  voice: voices[Math.floor(index / locales.length) % voices.length] ?? 'worker',
});

/** What the interview asks of somebody, until it has its result. */
const walk = (
  check: Check,
  filedOn: IsoDate,
  known: Answers,
): Pick<Persona, 'steps' | 'answers' | 'assessment'> => {
  const steps: string[] = [];
  let answers: Record<string, Answer> = {};
  const answer = (step: string) => {
    const question = check.questions.find(({ id }) => id === step);
    const told = (question?.facts ?? []).map((fact) => [fact, known[fact] ?? { unknown: true }]);
    const atOnce = question && situationOf(question, known)?.answers;
    answers = { ...answers, ...(Object.fromEntries(told) as Answers), ...atOnce };
    steps.push(step);
  };
  const now = () => assess(law, { check: check.id, voice: 'worker', filedOn, answers });
  answer(check.questions[0].id);
  for (let next = now().nextQuestion; next !== null; next = now().nextQuestion) answer(next);
  return { steps, answers, assessment: now() };
};

export const casePersonas: readonly CasePersona[] = chosen.map(personaOf);

/** Everybody whose list was worked out, of both checks that answer with one. */
export const listedPersonas: readonly ListedPersona[] = (
  [
    ['first-steps', firstStepsPersonas],
    ['employment-measures', measuresPersonas],
  ] as const
)
  .flatMap(([id, personas]) => personas.map((listed) => [id, listed] as const))
  .map(([id, listed], index) => {
    const check = catalogue.checks.find((one) => one.id === id);
    if (!check) throw new Error(`no check "${id}"`);
    return { listed, ...someone(index, listed.who, check, listedOn, listed.said) };
  });
