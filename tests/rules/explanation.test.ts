import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { assessmentDocument } from '#rules/engine/assessment-document.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { explanationText } from './explanation-text.ts';
import { smallLaw } from './small-law.ts';

const law = indexLaw(smallLaw);
const explained = (filedOn: IsoDate, answers: Answers): string => {
  const input = { check: 'permit', voice: 'worker', filedOn, answers } as const;
  const [route] = assessmentDocument(law, input).routes;
  if (!route) throw new Error('no route');
  return explanationText(route);
};

const bachelor: Answers = {
  ...{ place: 'flanders', diploma: 'bachelor', posted: true, weeks: 10, monthly: 400_000 },
  ...{ 'birth-date': '1980-05-01', occupation: 'nurse' },
};

describe('an explanation mirrors the conditions, with answer, figure and source of each', () => {
  it('of an open route', () => {
    expect(explained('2024-06-03', bachelor)).toMatchInlineSnapshot(`
      "skilled: eligible
        + skilled: diploma = "bachelor" [report, p. 3; official]"
    `);
  });

  it('of a route that is open if the authority agrees', () => {
    expect(explained('2025-06-02', bachelor)).toMatchInlineSnapshot(`
      "skilled: eligibleSubjectToJudgement {"judgements":["skilled-need"]}
        ? (provisionally true) skilled, all of:
          ? (provisionally true) skilled, all of:
            + skilled-diploma: diploma = "bachelor" [report, p. 3; official]
            + skilled-either, any of:
              + skilled-pay: yearly = {"from":4800000,"to":null} against {"kind":"exact","amount":4100000} since 2025-01-01 [report, p. 3; official] [report, p. 3; official]
              - skilled-age: age = {"from":45,"to":45} [report, p. 3; official]
            + skilled-two, atLeastOf of:
              + skilled-weeks: weeks = 10 [report, p. 3; official]
              + skilled-list: occupation = "nurse" in shortages since 2025-01-01 [report, p. 3; official]
              - skilled-born: birth-date = "1980-05-01" [report, p. 3; official]
            ? (provisionally true) skilled-need: judgement [report, p. 3; official]
          + not-skilled-not, not of:
            - skilled-not, not of:
              + skilled-posted: posted = true [report, p. 3; official]"
    `);
  });

  it('of a closed route, with the smallest changes that open it', () => {
    expect(explained('2025-06-02', { ...bachelor, diploma: 'none', posted: false }))
      .toMatchInlineSnapshot(`
      "skilled: notEligible {"reasons":["skilled-diploma","not-skilled-not"]}
        - skilled, all of:
          - skilled, all of:
            - skilled-diploma: diploma = "none" [report, p. 3; official]
            + skilled-either, any of:
              + skilled-pay: yearly = {"from":4800000,"to":null} against {"kind":"exact","amount":4100000} since 2025-01-01 [report, p. 3; official] [report, p. 3; official]
              - skilled-age: age = {"from":45,"to":45} [report, p. 3; official]
            + skilled-two, atLeastOf of:
              + skilled-weeks: weeks = 10 [report, p. 3; official]
              + skilled-list: occupation = "nurse" in shortages since 2025-01-01 [report, p. 3; official]
              - skilled-born: birth-date = "1980-05-01" [report, p. 3; official]
            ? (provisionally true) skilled-need: judgement [report, p. 3; official]
          - not-skilled-not, not of:
            + skilled-not, not of:
              - skilled-posted: posted = false [report, p. 3; official]
      > open with diploma bachelor or master (changeable) and posted true (changeable)"
    `);
  });

  it('of a route that only our own gaps leave open, with what the last figure says', () => {
    expect(explained('2026-06-02', bachelor)).toMatchInlineSnapshot(`
      "skilled: unconfirmed {"holes":[{"kind":"lapsed","parameter":"pay","confirmedThrough":"2025-12-31"}],"provisional":"eligible"}
        ? (provisionally true) skilled, all of:
          ? (provisionally true) skilled, all of:
            + skilled-diploma: diploma = "bachelor" [report, p. 3; official]
            ? (provisionally true) skilled-either, any of:
              ? (provisionally true) skilled-pay: yearly = {"from":4800000,"to":null} against {"kind":"exact","amount":4100000} since 2025-01-01 [report, p. 3; official] [report, p. 3; official]
              - skilled-age: age = {"from":46,"to":46} [report, p. 3; official]
            + skilled-two, atLeastOf of:
              + skilled-weeks: weeks = 10 [report, p. 3; official]
              + skilled-list: occupation = "nurse" in shortages since 2025-01-01 [report, p. 3; official]
              - skilled-born: birth-date = "1980-05-01" [report, p. 3; official]
            ? (provisionally true) skilled-need: judgement [report, p. 3; official]
          + not-skilled-not, not of:
            - skilled-not, not of:
              + skilled-posted: posted = true [report, p. 3; official]"
    `);
  });
});
