import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { stepLines } from '#content/output/step-lines.ts';
import { planCalendar } from '#functions/contract/plan-calendar.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { basesOfDate } from '#rules/engine/computed-date.ts';
import { addDays } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { DatedStep } from '#rules/engine/route-plan.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { answersAll } from '#site/check/list-groups.ts';
import { lastDaysOf } from '#site/check/last-days-of.ts';
import { daysFile, planFile } from '#site/check/plan-file.ts';
import { planOf } from '#site/check/plan-of.ts';
import { isFilingDate } from '#site/check/question-word.ts';
import { byIcalJs, byNodeIcal } from '../content/calendar-parsers.ts';
import { allCases } from '../rules/all-cases.ts';

const law = indexLaw(catalogue);
const english = buildUi('en', 'worker');
const madeAt = new Date('2026-11-26T08:30:00Z');

/** Each route with the first of its worked cases that has days. */
const planned = catalogue.checks.flatMap(({ id: check, routes }) =>
  routes.flatMap((id) => {
    for (const { filedOn, answers } of allCases.filter(({ route }) => route === id)) {
      const { routes: all } = assess(law, { check, voice: 'worker', filedOn, answers });
      const route = all.find((one) => one.route === id);
      if (route && planOf(english, check, route, filedOn)) return [{ check, id, route, filedOn }];
    }
    return [];
  }),
);

const isOnCalendar = ({ part, start, end }: DatedStep) => (part === 'after' ? end : start) !== null;

describe('the calendar file of a plan', () => {
  it('exists for every route that is filed on a day and knows another', () => {
    // In the others nothing begins on the day that is asked.
    const dated = catalogue.checks.filter(
      ({ id }) => isFilingDate(english, id) || answersAll(english, id),
    );
    const filed = catalogue.routes.filter(
      ({ id, steps }) =>
        dated.some(({ routes }) => routes.includes(id)) && steps.some(({ isFiling }) => isFiling),
    );
    const without = filed.filter(({ id }) => planned.every((one) => one.id !== id));
    // Nothing but the day of the filing itself is known of these.
    const knowsOtherDays = without.filter(({ steps }) =>
      steps.some(({ days, isFiling }) => !isFiling && days.max !== null && days.max > 0),
    );
    expect(knowsOtherDays.map(({ id }) => id)).toEqual([]);
    expect(planned.length).toBeGreaterThanOrEqual(27);
  });

  it.each(planned)('is the one that the interface gives: $id', ({ check, id, route, filedOn }) => {
    for (const { tag } of locales) {
      const ui = buildUi(tag, 'worker');
      const plan = planOf(ui, check, route, filedOn);
      const byInterface = plan && planCalendar(id, plan, lastDaysOf(ui, route), tag, madeAt);
      expect(planFile(ui, check, route, filedOn, madeAt)?.text, tag).toBe(byInterface);
    }
  });

  it.each(planned)('says the same to two parsers in every language: $id', (one) => {
    const { check, id, route, filedOn } = one;
    for (const { tag } of locales) {
      const ui = buildUi(tag, 'worker');
      const file = planFile(ui, check, route, filedOn, madeAt);
      const events = byIcalJs(file?.text ?? '');
      expect(byNodeIcal(file?.text ?? ''), tag).toEqual(events);

      const steps = (planOf(ui, check, route, filedOn)?.steps ?? []).filter(
        (dated) => isOnCalendar(dated) && stepLines(ui, dated).length > 0,
      );
      const later = lastDaysOf(ui, route).filter(({ last }) => last >= filedOn);
      const days = [
        ...steps.map(({ part, start, end }) => (part === 'after' ? end : start) ?? start),
        ...later.map(({ last }) => last),
      ];
      expect(events.length, tag).toBeGreaterThan(0);
      expect(
        events.map(({ from, after, isDay }) => ({ from, after, isDay })),
        tag,
      ).toEqual(days.map((day) => ({ from: day, after: addDays(day, 1), isDay: true })));
      expect(new Set(events.map(({ uid }) => uid)).size, tag).toBe(days.length);
      for (const [at, { step }] of steps.entries()) {
        const { summary, description } = events[at] ?? {};
        expect(summary, tag).toContain(ui.word('steps', step.id, 'name'));
        expect(description, tag).toContain(ui.word('routes', id, 'name'));
      }
    }
  });
});

/** Each consequence that tells a day, with the first of the worked cases of its route in which it tells one to come. */
const dated = catalogue.checks.flatMap(({ id: check, routes }) =>
  catalogue.routes
    .filter(({ id }) => routes.includes(id))
    .flatMap(({ id, consequences }) =>
      consequences.flatMap(({ id: consequence, date }) =>
        date ? [{ check, id, consequence, date }] : [],
      ),
    ),
);

/** What a day is counted from is asked on top, so that few worked cases tell it: it is told here. */
const caseOf = ({ check, id, consequence, date }: (typeof dated)[number]) => {
  for (const { filedOn, answers } of allCases.filter(({ route }) => route === id)) {
    const bases: Answers = Object.fromEntries<Answer>(
      basesOfDate(date).map(({ fact, kinds: [kind] }) => [fact, kind === 'date' ? filedOn : 0]),
    );
    const told = { ...answers, ...bases };
    const { routes } = assess(law, { check, voice: 'worker', filedOn, answers: told });
    const route = routes.find((one) => one.route === id);
    const day = route && lastDaysOf(english, route).find((one) => one.consequence === consequence);
    if (route && day && day.last >= filedOn) return { route, filedOn, day };
  }
  return null;
};

describe('the days that follow from a case', () => {
  it.each(dated)('are events of a file in every language: $consequence', (one) => {
    const found = caseOf(one);
    if (!found) throw new Error('no worked case tells the day');
    const { route, filedOn, day } = found;
    for (const { tag } of locales) {
      const ui = buildUi(tag, 'worker');
      const file = daysFile(ui, one.check, [route], filedOn, madeAt);
      const events = byIcalJs(file?.text ?? '');
      expect(byNodeIcal(file?.text ?? ''), tag).toEqual(events);
      const event = events.find(({ uid }) => uid.includes(`.${one.consequence}.`));
      expect(event, tag).toMatchObject({
        from: day.last,
        after: addDays(day.last, 1),
        isDay: true,
      });
      expect(event?.summary, tag).toBe(ui.word('lastDays', one.consequence, 'name'));
      expect(event?.description, tag).toContain(ui.word('routes', one.id, 'name'));
    }
  });

  it('make no file where all of them are past', () => {
    const [one] = dated;
    const found = one && caseOf(one);
    if (!found) throw new Error('no worked case tells a day');
    const { route, day } = found;
    expect(daysFile(english, one.check, [route], addDays(day.last, 1), madeAt)).toBeNull();
    expect(daysFile(english, one.check, [route], day.last, madeAt)).not.toBeNull();
  });
});
