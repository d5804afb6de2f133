import { type Answers, isDontKnow } from '#rules/engine/answer.ts';
import type { Question } from '#rules/engine/check.ts';
import type { Fact } from '#rules/engine/fact.ts';
import type { Interview } from './interview.ts';

/** Whether yes or no is all that a question asks: then it can be supposed to be yes. */
export function isYesOrNo([fact, ...more]: readonly Fact[]): boolean {
  return fact?.kind === 'boolean' && more.length === 0;
}

/** Goes on past "I don't know": with yes where that is an answer, else by choosing one that is only supposed. */
export function suppose(
  { answers, supposed = [] }: Interview,
  question: Question,
  facts: readonly Fact[],
): Partial<Interview> {
  const [fact] = question.facts;
  return isYesOrNo(facts)
    ? { answers: { ...answers, [fact]: true }, supposed: [...new Set([...supposed, fact])] }
    : { editing: question.id, isSupposing: true };
}

/** Leaves out what was supposed: the person does not know it. */
export function unsuppose(
  { answers, supposed = [] }: Interview,
  { facts }: Question,
): Partial<Interview> {
  const unknown = facts
    .filter((id) => supposed.includes(id))
    .map((id) => [id, { unknown: true }] as const);
  return {
    answers: { ...answers, ...Object.fromEntries(unknown) },
    supposed: supposed.filter((id) => !facts.includes(id)),
  };
}

/** What is only supposed once facts were answered. "I don't know" supposes nothing. */
export function supposedAfter(
  { supposed = [], answers: before }: Interview,
  facts: readonly string[],
  answers: Answers,
  isSupposing: boolean,
): readonly string[] {
  const others = supposed.filter((id) => !facts.includes(id));
  // What was told of a page is told still, whatever is supposed of the rest.
  const isTold = (id: string) =>
    !supposed.includes(id) && JSON.stringify(before[id]) === JSON.stringify(answers[id]);
  const isNew = (id: string) => !isDontKnow(answers[id]) && !isTold(id);
  // A situation that is taken back leaves facts without an answer.
  const left = others.filter((id) => answers[id] !== undefined);
  return isSupposing ? [...left, ...facts.filter(isNew)] : left;
}
