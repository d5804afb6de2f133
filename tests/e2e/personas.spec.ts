import type { Page } from '@playwright/test';
import { formatMoney } from '#content/format.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer } from '#rules/engine/answer.ts';
import { isDontKnow } from '#rules/engine/answer.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { type Fact, isMoney } from '#rules/engine/fact.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { startInterview } from '#site/check/interview.ts';
import { situationOf } from '#site/check/situation.ts';
import { byTurns, partOf } from './extent.ts';
import { chooseDay, dontKnow, next, openCheck } from './interview.ts';
import { casePersonas, type ListedPersona, listedPersonas, type Persona } from './personas.ts';
import { expect, test } from './portal.ts';
import { deedsOf, differences, expectedOf, shownOn } from './told-of-routes.ts';

const dayFirst = (date: string) => date.split('-').reverse().join('/');

/** An answer the way a person types or chooses it, in the language of the page. */
const typed = ({ locale, voice }: Persona, fact: Fact, answer: Answer): string => {
  if (typeof answer === 'object') throw new Error(`${fact.id} is not a single value`);
  if (fact.kind === 'boolean') return answer === true ? 'yes' : 'no';
  if (fact.kind === 'date') return dayFirst(String(answer));
  if (fact.kind === 'occupation') {
    return buildUi(locale, voice).word('occupations', String(answer), 'name');
  }
  if (fact.kind !== 'number') return String(answer);
  if (isMoney(fact.unit)) return formatMoney(Number(answer), locale);
  const [hours, minutes] = [Math.floor(Number(answer) / 60), Number(answer) % 60];
  return fact.unit === 'minutes/week'
    ? `${String(hours)}:${String(minutes).padStart(2, '0')}`
    : String(answer);
};

/** Answers the question on the page as the persona does, and waits for what follows. */
const answerStep = async (page: Page, persona: Persona, step: string): Promise<void> => {
  const question = persona.check.questions.find(({ id }) => id === step);
  const facts = (question?.facts ?? []).map((id) => catalogue.facts.find((one) => one.id === id));
  const told = facts.flatMap((fact) => {
    const answer = fact && persona.answers[fact.id];
    return fact && fact.kind !== 'derived' && answer !== undefined && !isDontKnow(answer)
      ? [{ fact, answer }]
      : [];
  });
  if (told.length === 0) return dontKnow(page);
  for (const { fact, answer } of told) {
    const situation =
      question && fact.id === question.facts[0] && situationOf(question, persona.answers);
    const text = situation ? situation.id : typed(persona, fact, answer);
    if (fact.kind === 'occupation') {
      await page.locator(`#${fact.id}-text`).fill(text);
      await next(page, 'next');
      await page.locator(`input[type=radio][value=${JSON.stringify(answer)}]`).check();
    } else if (fact.kind === 'choice' || fact.kind === 'boolean') {
      await page.locator(`input[type=radio][name="${fact.id}"][value="${text}"]`).check();
    } else await page.locator(`#${fact.id}`).fill(text);
  }
  // Of several things on a page, some may not be known.
  const untold = facts.filter((fact) => !told.some((one) => one.fact === fact));
  for (const fact of untold) {
    const unknown = page.locator(`input[type=radio][name="${fact?.id ?? ''}"][value="~"]`);
    if ((await unknown.count()) > 0) await unknown.check();
  }
  const isLeftEmpty = untold.some(
    (fact) => fact?.kind === 'date' || (fact?.kind === 'number' && !fact.optional),
  );
  return next(page, isLeftEmpty ? 'unknown' : 'next');
};

/** Walks to the result, and holds what it tells of each route against what the law says. */
const walkToResult = async (page: Page, persona: Persona, hasScript: boolean): Promise<void> => {
  const { check, locale, voice, filedOn, answers, assessment } = persona;
  await openCheck(page, locale, voice, check.id);
  await chooseDay(page, dayFirst(filedOn));
  const requests: string[] = [];
  for (const step of persona.steps) {
    await expect(page.locator('input[name=step]')).toHaveValue(step);
    await answerStep(page, persona, step);
    if (requests.length === 0 && hasScript) {
      page.on('request', (request) => requests.push(request.url()));
    }
  }
  await page.locator('.result').waitFor();
  expect(await page.locator('input[name=answers]').inputValue()).toBe(encodeAnswers(answers));

  const here = assessment.routes.filter(({ jurisdiction }) =>
    assessment.competent.includes(jurisdiction),
  );
  const ui = buildUi(locale, voice);
  const interview = { ...startInterview(check.id, voice), filedOn, answers };
  expect(
    differences(
      await shownOn(page),
      here.map((route) => expectedOf(ui, interview, route, filedOn)),
      deedsOf(ui, here),
    ),
  ).toEqual([]);
  if (hasScript) expect(requests).toEqual([]);
};

for (const [at, persona] of partOf(casePersonas, 3).entries()) {
  const { worked, locale, voice } = persona;
  test(
    `${persona.name}: the walk and what it ends in (${locale}, ${voice})`,
    byTurns(at),
    async ({ page, javaScriptEnabled }) => {
      await walkToResult(page, persona, javaScriptEnabled);
      // The verdict that the law's authors worked out by hand.
      const decided = page.locator(`.result [data-route="${worked.route}"]`);
      await expect(decided).toHaveAttribute('data-verdict', worked.expect.kind);
    },
  );
}

/** The plan of a list as it was worked out by hand, in the words of the page. */
const plannedFor = ({ listed, locale, voice }: ListedPersona): readonly string[] => {
  const { open, later = {}, until = {}, aims = {} } = listed;
  if (open.length < 2) return [];
  const ui = buildUi(locale, voice);
  const nameOf = (route: string) => ui.word('routes', route, 'name');
  const dayOf = (route: string) => {
    if (until[route]) return ui.t('list.plan.until', { date: ui.date(until[route]) });
    return aims[route] ? ui.t('list.plan.target', { date: ui.date(aims[route]) }) : '';
  };
  return [
    ...open.filter((route) => !later[route]).map((route) => nameOf(route) + dayOf(route)),
    ...Object.entries(later).map(([route, others]) =>
      ui.t('list.plan.after', {
        step: nameOf(route),
        others: others.map(nameOf).join(', '),
      }),
    ),
  ];
};

for (const [at, persona] of partOf(listedPersonas, 2).entries()) {
  const { listed, locale, voice } = persona;
  test(
    `${persona.name}: the walk, the list and its plan (${locale}, ${voice})`,
    byTurns(at),
    async ({ page, javaScriptEnabled }) => {
      await walkToResult(page, persona, javaScriptEnabled);
      const { open, ask = [] } = listed;
      const ids = await page.evaluate<readonly string[]>(
        "[...document.querySelectorAll('.your-list > ol > li > [data-route]')].map((one) => one.dataset.route)",
      );
      expect(ids.filter((id) => open.includes(id))).toEqual(open);
      expect(ids.filter((id) => !open.includes(id))).toEqual(ask);
      await expect(page.locator('.list-plan li')).toHaveText([...plannedFor(persona)]);
    },
  );
}
