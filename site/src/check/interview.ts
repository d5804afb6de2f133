import type { Answer, Answers } from '#rules/engine/answer.ts';
import { assess, type Assessment } from '#rules/engine/assess.ts';
import type { Check, Question, Voice } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import { type InputFault, latinDigits, readDate, readInput } from '#rules/engine/raw-input.ts';
import { eachRoute } from '#rules/engine/verdicts.ts';
import { askedAbout, furtherQuestions } from './also-asked.ts';
import type { Opened } from './fragment.ts';
import { type FindOccupations, occupationTextField, readOccupation } from './occupation-input.ts';
import { answeredElsewhere, saidAtOnce } from './situation.ts';
import { suppose, supposedAfter, unsuppose } from './suppose.ts';

/** An interview in progress: all that a browser's history entry or a hidden form field has to keep. */
export interface Interview {
  readonly check: string;
  readonly voice: Voice;
  /** The day that chooses the law; until something is answered, or another day chosen, `null` stands for today. */
  readonly filedOn: IsoDate | null;
  readonly answers: Answers;
  /** A step the person went back to; `null` when the interview itself chooses. */
  readonly editing: string | null;
  /** Routes to go on asking about although a better one is open; with `parts:` before it, about its papers and steps. */
  readonly also?: readonly string[];
  /** Facts that the person does not know and only supposes an answer to. */
  readonly supposed?: readonly string[];
  /** The step that is edited is to be supposed, not told. */
  readonly isSupposing?: boolean | undefined;
  /** Another filing date, to hold against this one; a result shows what is different. */
  readonly otherDate?: IsoDate | undefined;
  /** A day by which all steps are to be over; a result says by when to file for that. */
  readonly doneBy?: IsoDate | undefined;
  /** An answer has just become another one: the page that follows says what that sets aside. */
  readonly isChanged?: boolean;
  /** What the link said that it was opened with, for as long as it is still that case. */
  readonly opened?: Opened | undefined;
}

/** The filing date has a page like a question but is no fact: it chooses the law. */
export const filedOnStep = 'filed-on';

/** The other date is asked on a result, beside everything else there. */
export const otherDateField = 'other-date';

/** Of the day in that field: to count back from it, not to look at the case filed on it. */
export const doneByAction = 'done-by';

export type View =
  | {
      readonly kind: 'question';
      readonly step: string;
      readonly done: number;
      readonly left: number;
      readonly assessment: Assessment | null;
    }
  | { readonly kind: 'result'; readonly assessment: Assessment; readonly done: number };

/** What a form sends, whoever reads it: field name to text, `null` when absent. */
export type FormReader = (name: string) => string | null;

export interface Submission {
  readonly interview: Interview;
  /** Faults by field name; empty when everything could be used. */
  readonly faults: Readonly<Record<string, InputFault>>;
  /** What was typed, to show it again beside a fault or above the occupations found for it. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Starts an interview. */
export function startInterview(check: string, voice: Voice): Interview {
  return { check, voice, filedOn: null, answers: {}, editing: null };
}

/** What to show next. */
export function viewOf(law: IndexedLaw, interview: Interview): View {
  const check = checkOf(law, interview);
  const done = answeredSteps(check, interview).length;
  const { voice, filedOn, answers } = interview;
  // A history entry may be of a page that had other steps.
  const editing = isStep(check, interview.editing ?? '') ? interview.editing : null;
  const assessment = filedOn && assess(law, { check: check.id, voice, filedOn, answers });
  const [first] = check.questions;
  const further = assessment ? furtherQuestions(check, interview, assessment) : [];
  const next = assessment ? (assessment.nextQuestion ?? further[0]?.id ?? null) : filedOnStep;
  const step = editing ?? (isAnswered(first, answers) ? next : first.id);
  if (assessment && step === null) return { kind: 'result', assessment, done };
  const left = assessment
    ? assessment.questionsLeft + further.length
    : check.questions.filter((question) => !isAnswered(question, answers)).length;
  return { kind: 'question', step: step ?? first.id, done, left: Math.max(left, 1), assessment };
}

/** The step that `viewOf` would show, `null` for the result, without all that goes with verdicts; the engine's `ask` is faster and weighs more. */
export function stepToAsk(law: IndexedLaw, interview: Interview): string | null {
  const { voice, filedOn, editing, answers, also = [] } = interview;
  const check = checkOf(law, interview);
  const [first] = check.questions;
  if (filedOn === null || editing !== null || also.length > 0) {
    const view = viewOf(law, interview);
    return view.kind === 'question' ? view.step : null;
  }
  if (!isAnswered(first, answers)) return first.id;
  const input = { check: check.id, voice, filedOn, answers };
  return eachRoute(law, input, 'competent', ({ verdict }) => verdict).nextQuestion;
}

/** Steps with an answer, in the order of the walk. */
export function answeredSteps(check: Check, { answers }: Interview): readonly string[] {
  const asked = Object.keys(answers)
    .map((fact) => check.questions.find((question) => question.facts.includes(fact))?.id)
    .filter((id) => id !== undefined);
  return [...new Set(asked)];
}

/**
 * Applies what a form sent: the answer to a step, "I don't know", a step back, or the wish to change a step.
 * A fault keeps the interview where it was, and so does an occupation in words, until one of those found is chosen.
 */
export function submit(
  law: IndexedLaw,
  interview: Interview,
  read: FormReader,
  find: FindOccupations,
  today: IsoDate,
): Submission {
  const check = checkOf(law, interview);
  const action = read('action') ?? 'next';
  const step = read('step') ?? '';
  const settled = (next: Partial<Interview>): Submission => {
    const isChanged = !holds(interview, next);
    return {
      interview: {
        ...{ ...interview, editing: null, isSupposing: undefined },
        ...{ otherDate: undefined, doneBy: undefined },
        // What a link said is worth repeating until something in it is changed.
        ...{ isChanged, opened: isChanged ? undefined : interview.opened, ...next },
      },
      faults: {},
      typed: {},
    };
  };
  if (action.startsWith('change:')) {
    const wanted = action.slice('change:'.length);
    return settled({ editing: isStep(check, wanted) ? wanted : null });
  }
  if (action.startsWith('also:')) {
    const also = new Set([...(interview.also ?? []), action.slice('also:'.length)]);
    return settled({ also: askedAbout(check, [...also]) });
  }
  if (action === 'restart' || action === 'erase') {
    return settled({ filedOn: null, answers: {}, also: [], supposed: [] });
  }
  if (action === 'show') {
    const isKnown = [filedOnStep, ...answeredSteps(check, interview)].includes(step);
    return settled(isKnown ? { editing: step, isSupposing: interview.isSupposing } : {});
  }
  if (action === 'back') return settled({ editing: stepBefore(check, interview, step) });
  const dated = (
    field: string,
    next: (date: IsoDate) => Partial<Interview>,
    text = read(field) ?? '',
  ) => {
    const date = readDate(text, filedOnRange.min, filedOnRange.max);
    if (date.ok) return settled(next(date.value));
    const editing = field === filedOnStep ? filedOnStep : null;
    const faults = { [field]: date.fault };
    return { interview: { ...interview, editing }, faults, typed: { [field]: text } };
  };
  const [, how, about] = /^((?:un)?suppose):(.+)$/.exec(action) ?? [];
  const inDoubt = check.questions.find(({ id }) => id === about);
  if (how === 'suppose' && inDoubt) {
    return settled(suppose(interview, inDoubt, factsOfQuestion(law, inDoubt)));
  }
  if (how === 'unsuppose' && inDoubt) return settled(unsuppose(interview, inDoubt));
  if (action === otherDateField) return dated(otherDateField, (otherDate) => ({ otherDate }));
  if (action === doneByAction) return dated(otherDateField, (doneBy) => ({ doneBy }));
  const [doing, day] = action.split(':');
  // On with a day that the result has named.
  if (doing === 'take-date') return dated(otherDateField, (filedOn) => ({ filedOn }), day);
  if (step === filedOnStep) return dated(filedOnStep, (filedOn) => ({ filedOn }));
  const question = check.questions.find(({ id }) => id === step);
  if (!question) return settled({});
  // Where something on the page was left open, what was said of the rest stands.
  const isLeftOpen = (fact: Fact) => !('optional' in fact) && !read(fact.id);
  const isPartly = factsOfQuestion(law, question).some(isLeftOpen);
  const unknown: FormReader = (name) =>
    question.facts.includes(name) ? (isPartly && read(name)) || '~' : '';
  const said = action === 'unknown' ? unknown : read;
  return submitAnswers(law, interview, question, said, find, today, settled);
}

/** The facts a question asks. */
export function factsOfQuestion(law: IndexedLaw, question: Question): readonly Fact[] {
  return question.facts
    .map((id) => law.facts.get(id))
    .filter((fact): fact is Fact => fact !== undefined && fact.kind !== 'derived');
}

/** Every fact that a check asks, and those of the check beside it: answers to them are kept on the way there and back. */
export function factsOf(law: IndexedLaw, { questions, beside = '' }: Check): readonly Fact[] {
  const more = law.checks.get(beside)?.questions ?? [];
  return [...questions, ...more].flatMap((question) => factsOfQuestion(law, question));
}

/** The check of an interview. Throws on an unknown id: a fault of the page, not of the person. */
export function checkOf(law: IndexedLaw, { check }: Pick<Interview, 'check'>): Check {
  const found = law.checks.get(check);
  if (!found) throw new Error(`no check "${check}"`);
  return found;
}

/** Whether all that was said goes on being said; what was left open may be answered. */
function holds({ filedOn, answers }: Interview, next: Partial<Interview>): boolean {
  const after = { filedOn, answers, ...next };
  const isSame = ([fact, answer]: [string, Answer]) =>
    JSON.stringify(after.answers[fact]) === JSON.stringify(answer);
  return after.filedOn === filedOn && Object.entries(answers).every(isSame);
}

function submitAnswers(
  law: IndexedLaw,
  interview: Interview,
  question: Question,
  read: FormReader,
  find: FindOccupations,
  today: IsoDate,
  settled: (next: Partial<Interview>) => Submission,
): Submission {
  const filedOn = interview.filedOn ?? today;
  const isSupposing = read('supposing') === 'yes';
  const atOnce = saidAtOnce(question, interview.answers, read);
  if (atOnce.situation) {
    const facts = Object.keys(atOnce.situation.answers);
    const supposed = supposedAfter(interview, facts, atOnce.answers, isSupposing);
    return settled({ answers: atOnce.answers, supposed, filedOn });
  }
  const answers: Record<string, Answer> = { ...atOnce.answers };
  const faults: Record<string, InputFault> = {};
  const typed: Record<string, string> = {};
  let isFound = false;
  for (const fact of factsOfQuestion(law, question)) {
    if (fact.kind === 'occupation') {
      const said = readOccupation(law, fact, read, find);
      typed[occupationTextField(fact.id)] = said.text;
      if (said.result === 'choose') isFound = true;
      else if (said.result.ok) answers[fact.id] = said.result.value;
      else faults[fact.id] = said.result.fault;
      continue;
    }
    // A postcode or a name typed beside the choices says more than a choice left standing, if it can be read.
    const code = read(`${fact.id}-code`)?.trim();
    const chosen = read(fact.id) ?? '';
    const readText = (text: string) => readInput(fact, text, { filedOn }, law.occupations);
    const isLeft = chosen === '' || chosen === read(`${fact.id}-stood`);
    const text = code && (isLeft || readText(code).ok) ? code : chosen;
    const result = readText(text);
    typed[fact.id] = latinDigits(text);
    if (result.ok) answers[fact.id] = result.value;
    else faults[fact.id] = result.fault;
  }
  const supposed = supposedAfter(interview, question.facts, answers, isSupposing);
  return Object.keys(faults).length === 0 && !isFound
    ? settled({ answers, supposed, filedOn })
    : { interview: { ...interview, editing: question.id }, faults, typed };
}

function stepBefore(check: Check, interview: Interview, step: string): string | null {
  if (step === filedOnStep && interview.filedOn !== null) return null;
  // Who chose a situation was at none of the other questions that it answers; others find it chosen at its own.
  const passed = answeredElsewhere(check.questions, interview.answers);
  const steps = answeredSteps(check, interview).filter((id) => id === step || !passed.includes(id));
  const at = steps.indexOf(step);
  return at === 0 ? null : (steps.at(at === -1 ? -1 : at - 1) ?? null);
}

/** Whether a check has a page of that name: a question, or the day of filing. */
export function isStep(check: Check, step: string): boolean {
  return step === filedOnStep || check.questions.some(({ id }) => id === step);
}

function isAnswered(question: Question, answers: Answers): boolean {
  return question.facts.some((fact) => answers[fact] !== undefined);
}
