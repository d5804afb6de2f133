import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { answerIn } from '#rules/proof/axis.ts';
import { type Part, partsOf } from '#rules/proof/check-diagrams.ts';
import { interviewOf, type InterviewState } from '#rules/proof/interview-state.ts';
import type { Span } from '#rules/proof/spans.ts';
import { type Subject, subjectOf } from '#rules/proof/subject.ts';
import { runs, share } from './runs.ts';

const law = indexLaw(catalogue);
const parts = catalogue.checks.flatMap((check) => partsOf(law, check));

/** What the engine asks next. */
const asked = ({ check, place }: Part, { from }: Span, answers: Answers): string | null =>
  ask(law, {
    check: check.id,
    filedOn: from,
    startsOn: from,
    answers: { ...answers, ...(check.placeFact && { [check.placeFact]: place }) },
  }).question?.id ?? null;

/** Everything that can be answered to some facts together by somebody who files on the first day of a span. */
const answersTo = (
  subject: Subject,
  span: Span,
  axes: readonly number[],
): readonly { readonly cells: readonly number[]; readonly said: Answers }[] =>
  axes.reduce<readonly { cells: readonly number[]; said: Readonly<Record<string, Answer>> }[]>(
    (before, place) =>
      before.flatMap(({ cells, said }) => {
        const axis = subject.axes[place];
        return (axis?.cells ?? []).flatMap((cell, i) => {
          const answer = axis ? answerIn(axis, cell, span.from) : null;
          return axis && answer !== null
            ? [{ cells: [...cells, i], said: { ...said, [axis.fact.id]: answer } }]
            : [];
        });
      }),
    [{ cells: [], said: {} }],
  );

const stateAfter = (
  { diagrams }: Subject,
  state: InterviewState,
  axes: readonly number[],
  cells: readonly number[],
): InterviewState => ({
  ...state,
  claims: state.claims.map((node) =>
    axes.reduce((left, axis, i) => diagrams.restrict(left, axis, cells[i] ?? 0), node),
  ),
});

describe('the engine asks what the diagrams say has to be asked', () => {
  // Here more combinations meet than the engine tries: what it asks could be too much, so every interview is followed.
  const large = parts.filter(({ check }) => ['may-i-work', 'benefit-end'].includes(check.id));

  it.each(large.map((part) => [part.check.id, part] as const))(
    'in every interview of %s, whoever answers',
    { timeout: 180_000 },
    (_, part) => {
      const subject = subjectOf(law, part);
      const wrong: string[] = [];
      let followed = 0;
      for (const span of share < 1 ? subject.spans.slice(-1) : subject.spans) {
        const interview = interviewOf(subject, span);
        const follow = (state: InterviewState, answers: Answers): void => {
          followed += 1;
          const { question } = interview.next(state);
          const found = asked(part, span, answers);
          if (found !== (question?.id ?? null)) {
            wrong.push(
              `${span.from}: ${String(found)}, not ${String(question?.id)}: ${JSON.stringify(answers)}`,
            );
          }
          if (!question) return;
          for (const { cells, said } of answersTo(subject, span, question.axes)) {
            follow(stateAfter(subject, state, question.axes, cells), { ...answers, ...said });
          }
        };
        follow(interview.start, {});
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(followed).toBeGreaterThan(100);
    },
  );

  it.each(parts.map((part) => [`${part.check.id}, ${part.place}`, part] as const))(
    'in interviews of %s',
    (_, part) => {
      const subject = subjectOf(law, part);
      fc.assert(
        fc.property(
          fc.nat(subject.spans.length - 1),
          fc.array(fc.nat(10_000), { minLength: 45, maxLength: 45 }),
          (at, choices) => {
            const span = subject.spans[at];
            if (!span) return;
            const interview = interviewOf(subject, span);
            let state = interview.start;
            let answers: Answers = {};
            for (const choice of choices) {
              const { question } = interview.next(state);
              expect(asked(part, span, answers), JSON.stringify(answers)).toBe(
                question?.id ?? null,
              );
              if (!question) return;
              const possible = answersTo(subject, span, question.axes);
              const one = possible[choice % possible.length];
              if (!one) return;
              state = stateAfter(subject, state, question.axes, one.cells);
              answers = { ...answers, ...one.said };
            }
          },
        ),
        { numRuns: runs(100) },
      );
    },
  );
});
