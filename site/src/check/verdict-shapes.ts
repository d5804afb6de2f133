import type { Verdict } from '#rules/engine/verdict.ts';

/** What a shape stands for: the verdicts, and the parts of a reason tree. */
export type Mark = Verdict['kind'];

/** By verdict, the path of its shape. */
export const shapes: Readonly<Record<Mark, string>> = {
  // A tick, a tick above a line to sign on, a clock, a half disc, a question mark, a bar: told apart without colour.
  eligible: 'M5 12.5l4.5 4.5L19 7.5',
  eligibleSubjectToJudgement: 'M6 10l3.5 3.5 7-7M6.5 18h11',
  notYet: 'M12 6v6.5l4 2.5',
  undetermined: 'M12 4a8 8 0 0 0 0 16z',
  unconfirmed: 'M9 9.2a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.6 1.1-1.6 2.1v.6M12 18.2v.1',
  notEligible: 'M5 12h14',
};
