/* Counts the questions that people are asked, over many generated people for each check, or for those named: part of `npm run test:all`. */
import fc from 'fast-check';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import type { Check, Question } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { arbitraryAnswers, arbitraryFiledOn } from '../rules/arbitrary-answers.ts';
import { situationOf } from '#site/check/situation.ts';
import { nearWorkedCase } from '../rules/near-worked-case.ts';
import { commonPeople } from './common-people.ts';

const law = indexLaw(catalogue);
const people = Number(process.env['PEOPLE'] ?? 10_000);
const seed = Number(process.env['SEED'] ?? 20_261_126);
const named = process.argv.slice(2);
const checks = catalogue.checks.filter(({ id }) => named.length === 0 || named.includes(id));

/** What people who know their answers are asked in the middle of them: more is a fault. */
const mostCommon = 8;

/** The questions that somebody is asked, of today, until the result is there. */
const lengthFor = (check: Check, filedOn: IsoDate, known: Answers): number => {
  let answers: Record<string, Answer> = {};
  let asked = 0;
  let left = Infinity;
  for (let question: Question | null = check.questions[0]; question;) {
    for (const fact of question.facts) {
      answers = { ...answers, [fact]: known[fact] ?? { unknown: true } };
    }
    answers = { ...answers, ...situationOf(question, known)?.answers };
    asked += 1;
    const next = ask(law, { check: check.id, filedOn, answers });
    if (next.left > left) throw new Error(`more questions are left after ${question.id}`);
    left = next.left;
    question = next.question;
  }
  return asked;
};

const middle = (lengths: readonly number[]): number =>
  [...lengths].sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;

const spread = (lengths: readonly number[]): string => {
  const sorted = [...lengths].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const parts = [0, 0.1, 0.5, 0.9, 1].map((share) => String(at(share)).padStart(3));
  return parts.join(' ');
};

console.log(`${String(people)} people for each check, seed ${String(seed)}: questions asked`);
console.log('check, people                          least 10 %  median  90 %  most');
const ofCommonPeople: number[] = [];
const tooLong: string[] = [];
for (const check of checks) {
  const settings = { numRuns: people, seed };
  const near = fc.sample(nearWorkedCase(law, check), settings);
  const any = fc.sample(
    fc.record({ filedOn: arbitraryFiledOn(law), answers: arbitraryAnswers(law, check) }),
    settings,
  );
  const common = fc.sample(commonPeople(check.id), settings);
  for (const [name, sample] of [
    ['common, know all', common],
    ['near a worked case', near],
    ['anybody at all', any],
  ] as const) {
    const lengths = sample.map(({ filedOn, answers }) => lengthFor(check, filedOn, answers));
    if (sample === common) {
      ofCommonPeople.push(...lengths);
      if (middle(lengths) > mostCommon) tooLong.push(check.id);
    }
    console.log(`${`${check.id}, ${name}`.padEnd(40)} ${spread(lengths)}`);
  }
}
console.log(`${'together, common, know all'.padEnd(40)} ${spread(ofCommonPeople)}`);
if (tooLong.length > 0) {
  throw new Error(
    `common people are asked more than ${String(mostCommon)} by ${tooLong.join(', ')}`,
  );
}
