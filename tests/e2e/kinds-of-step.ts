import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { casePersonas, listedPersonas, type Persona } from './personas.ts';

/** A page of a check, and the answers that lead to it. */
export interface KindOfStep {
  /** What makes it different from the others. */
  readonly kind: string;
  readonly check: string;
  readonly filedOn: IsoDate;
  readonly answers: Answers;
  /** Where somebody went back to. */
  readonly at?: string;
}

/** How a fact is asked, as far as it looks different. */
const shapeOf = (fact: (typeof catalogue.facts)[number]): string => {
  switch (fact.kind) {
    case 'choice':
      if (fact.municipalities) return 'choice with municipality';
      if (fact.postcodes) return 'choice with postcode';
      return fact.options.length > 12 ? 'long choice' : 'choice';
    case 'number':
      return `number of ${fact.unit}`;
    case 'boolean':
    case 'date':
    case 'occupation':
    case 'derived':
      return fact.kind;
  }
};

const shapeOfQuestion = (facts: readonly string[]): string =>
  catalogue.facts
    .filter(({ id }) => facts.includes(id))
    .map(shapeOf)
    .join(' and ');

/** Every page that somebody sees, in order. */
const pagesOf = ({ check, filedOn, steps, answers, assessment }: Persona): KindOfStep[] => {
  let told: Answers = {};
  const about = { check: check.id, filedOn };
  const pages = steps.map((step): KindOfStep => {
    const facts: readonly string[] = check.questions.find(({ id }) => id === step)?.facts ?? [];
    const page = { ...about, kind: shapeOfQuestion(facts), answers: told };
    const given = Object.entries(answers).filter(([fact]) => facts.includes(fact));
    told = { ...told, ...Object.fromEntries(given) };
    return page;
  });
  const [best] = assessment.routes
    .filter(({ jurisdiction }) => assessment.competent.includes(jurisdiction))
    .map(({ verdict }) => verdict.kind)
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const what = check.answers === 'all' ? 'list' : (best ?? 'nothing');
  const kind = `result of ${check.id}: ${what}`;
  return [
    ...pages,
    { ...about, kind: 'day', answers: {}, at: 'filed-on' },
    { ...about, kind, answers },
  ];
};

const order: readonly string[] = [
  ...['eligible', 'eligibleSubjectToJudgement', 'notYet'],
  ...['undetermined', 'unconfirmed', 'notEligible'],
];

/** A skilled hire in Flanders that is open: with its plan, and the same case in the other places beside it. */
const openHire: KindOfStep = {
  kind: 'result of a hire with its plan',
  check: 'work-permit',
  filedOn: '2025-06-02',
  answers: {
    ...{ 'job-move': 'ordinary', 'job-place': 'flanders', 'worker-citizenship': 'other' },
    ...{
      'residence-mention': 'no-title',
      'application-kind': 'first',
      'stay-length': 'over-90-days',
    },
    ...{ 'diploma-level': 'level-7', 'job-level': 'level-5-or-higher', 'job-group': 'other' },
    ...{ 'pay-monthly': 520_000, 'pay-yearly': 7_238_400, 'contract-employer': 'belgian' },
    ...{ 'contract-term': 'longer-or-permanent', 'worker-birth-date': '1985-03-14' },
  },
};

/** One page of each kind that the people of the journeys see between them, by check. */
export const kindsOfStep: readonly KindOfStep[] = [
  ...[...casePersonas, ...listedPersonas]
    .flatMap(pagesOf)
    .reduce(
      (found, page) => (found.has(page.kind) ? found : found.set(page.kind, page)),
      new Map<string, KindOfStep>(),
    )
    .values(),
  openHire,
].sort((one, other) => one.check.localeCompare(other.check));

/** The page as the fragment of a link. */
export const fragmentOf = ({ check, filedOn, answers, at = '' }: KindOfStep): string =>
  `#v=1&check=${check}&filed=${filedOn}&${encodeAnswers(answers)}&at=${at}`;
