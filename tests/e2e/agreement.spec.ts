import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { locales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { FullAssessResponse } from '#functions/contract/assess-response.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { assess } from '#rules/engine/assess.ts';
import { type Check, voices } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { RoutePlan } from '#rules/engine/route-plan.ts';
import { allCases } from '../rules/all-cases.ts';
import { arbitraryAnswers, arbitraryFiledOn } from '../rules/arbitrary-answers.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { startInterview } from '#site/check/interview.ts';
import { isWhole } from './extent.ts';
import { expect, test } from './portal.ts';
import { datesIn, deedsOf, differences, expectedOf, shownOn } from './told-of-routes.ts';

const law = indexLaw(catalogue);
/**
 * Fewer where the law is smaller, and where every result is a whole list; each profile loads a page.
 * `npm run test:all` makes three times as many, and tries all of them.
 */
const madeFor = ({ id, answers }: Check): number => {
  const some = id === 'work-permit' || id === 'may-i-work' ? 100 : 30;
  return (answers === 'all' ? 20 : some) * (isWhole ? 3 : 1);
};

interface Profile {
  readonly filedOn: IsoDate;
  readonly answers: Answers;
}

/** Says "I don't know" to whatever is still asked, as a person would, so that the result is there. */
const finished = (check: Check, { filedOn, answers }: Profile): Profile => {
  const { nextQuestion } = assess(law, {
    check: check.id,
    voice: 'employer',
    filedOn,
    answers,
  });
  const question = check.questions.find(({ id }) => id === nextQuestion);
  if (!question) return { filedOn, answers };
  const unknown = question.facts.map((fact) => [fact, { unknown: true }] as const);
  return finished(check, { filedOn, answers: { ...Object.fromEntries(unknown), ...answers } });
};

/** Those that bring a verdict on a route which none before them had, and of the others up to four tenths of all. */
const mostTelling = (check: Check, profiles: readonly Profile[]): readonly Profile[] => {
  const told = new Set<string>();
  const tellsMore = ({ filedOn, answers }: Profile): boolean => {
    const before = told.size;
    const { routes } = assess(law, { check: check.id, voice: 'employer', filedOn, answers });
    for (const { route, verdict } of routes) told.add(`${route}: ${verdict.kind}`);
    return told.size > before;
  };
  const { telling = [], others = [] } = Object.groupBy(profiles, (profile) =>
    tellsMore(profile) ? 'telling' : 'others',
  );
  return [...telling, ...others.slice(0, Math.max(0, profiles.length * 0.4 - telling.length))];
};

/** What the profiles of a check come across between them. */
const seenIn: Readonly<Record<string, readonly string[]>> = {
  'work-permit': [
    ...['eligible', 'eligibleSubjectToJudgement', 'notEligible'],
    ...['unconfirmed', 'undetermined'],
  ],
  'may-i-work': ['eligible', 'notEligible', 'notYet', 'unconfirmed', 'undetermined'],
  training: ['notEligible', 'unconfirmed', 'undetermined'],
  'benefit-end': ['eligible', 'notEligible', 'unconfirmed', 'undetermined'],
  'in-company-training': ['notEligible', 'unconfirmed', 'undetermined'],
  'employment-measures': [
    ...['eligible', 'eligibleSubjectToJudgement', 'notEligible'],
    ...['unconfirmed', 'undetermined'],
  ],
  'first-steps': [
    ...['eligible', 'eligibleSubjectToJudgement', 'notEligible'],
    ...['unconfirmed', 'undetermined'],
  ],
};

/** A worked case for each kind of verdict that none of some profiles brings: chance rarely meets one. */
const casesOfOtherKinds = (check: Check, profiles: readonly Profile[]): readonly Profile[] => {
  const kindsOf = ({ filedOn, answers }: Profile) =>
    assess(law, { check: check.id, voice: 'employer', filedOn, answers }).routes.map(
      ({ verdict }) => verdict.kind as string,
    );
  const met = new Set(profiles.flatMap(kindsOf));
  return (seenIn[check.id] ?? [])
    .filter((kind) => !met.has(kind))
    .flatMap((kind) => {
      const found = allCases
        .filter(
          ({ route, expect: { kind: expected } }) =>
            check.routes.includes(route) && expected === kind,
        )
        .map((one) => finished(check, one))
        .find((one) => kindsOf(one).includes(kind));
      return found ?? [];
    });
};

const profilesOf = (check: Check): readonly Profile[] => {
  const made = fc
    .sample(fc.record({ filedOn: arbitraryFiledOn(law), answers: arbitraryAnswers(law, check) }), {
      numRuns: madeFor(check),
      seed: 20_261_122,
    })
    .map(({ filedOn, answers }) => {
      // The first question is always asked, whatever else is known.
      const [first] = check.questions;
      const unknown = first.facts.map((fact) => [fact, { unknown: true }] as const);
      return finished(check, {
        filedOn,
        answers: { ...Object.fromEntries(unknown), ...answers },
      });
    });
  return [...(isWhole ? made : mostTelling(check, made)), ...casesOfOtherKinds(check, made)];
};

const verdictsIn = (html: string): readonly string[] =>
  verdictsOf(html.matchAll(/data-route="([^"]+)" data-verdict="([^"]+)"/g));

/** Of the routes that stand side by side. */
const comparedIn = (html: string): readonly string[] =>
  verdictsOf(html.matchAll(/data-compared="([^"]+)" data-verdict="([^"]+)"/g));

const verdictsOf = (found: Iterable<RegExpExecArray>): readonly string[] =>
  [...found].map(([, route = '', verdict = '']) => `${route}: ${verdict}`).sort();

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The result, without what can be taken along and how papers are ticked off: a script does that in ways of its own. */
const resultIn = (html: string): string =>
  (/<div class="result">.*<\/section><\/div>/s.exec(html)?.[0] ?? '').replace(
    /<section class="keep".*?<\/section>|<p class="keep-note">.*?<\/p>/gs,
    '',
  );

/** Profiles with who speaks to whom, those who share a page one after the other. */
const spoken = (profiles: readonly Profile[]) =>
  profiles
    .map((profile, index) => ({
      ...{ index, profile },
      voice: voices[index % voices.length] ?? 'employer',
      locale: locales[index % locales.length]?.tag ?? 'en',
    }))
    .sort((a, b) => `${a.locale} ${a.voice}`.localeCompare(`${b.locale} ${b.voice}`));

/** Opens a link to a case: in its page when that is the one open, as for whoever pastes it into the address. */
const openCase = async (page: Page, address: string, fragment: string) => {
  if (new URL(page.url()).pathname !== address) {
    await page.goto(`${address}#${fragment}`);
    return;
  }
  await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
  // Read once it is out of the address.
  await page.waitForFunction("location.hash === ''");
};

/** The server closes a connection that was idle for some seconds, perhaps just when it is used again. */
const connection = { maxRetries: 2 };

for (const check of catalogue.checks) {
  test(
    `page, form without JavaScript and API agree on profiles of ${check.id}`,
    { tag: '@js' },
    async ({ page, request, portal }) => {
      test.setTimeout(isWhole ? 1_800_000 : 600_000);
      const seen = new Set<string>();
      for (const { index, profile, voice, locale } of spoken(profilesOf(check))) {
        const { filedOn, answers } = profile;
        const asked = encodeAnswers(answers);
        const where = `profile ${String(index)}: ${filedOn} ${asked}`;

        const form = await request.post(path(locale, check.id, voice, 'result'), {
          form: { filed: filedOn, answers: asked, action: 'show' },
          headers: { origin: new URL(portal).origin },
          ...connection,
        });
        expect(form.status(), where).toBe(200);
        const formResult = resultIn(await form.text());

        const api = await request.post('/api/v1/assess', {
          data: { check: check.id, voice, filedOn, answers, detail: 'full' },
          ...connection,
        });
        expect(api.status(), where).toBe(200);
        const { routes, competent } = (await api.json()) as FullAssessResponse;

        await openCase(
          page,
          path(locale, check.id, voice),
          `v=1&check=${check.id}&filed=${filedOn}&${asked}`,
        );
        await page.locator('.result').waitFor();
        // What stands beside the answer comes in parts of its own.
        await expect(page.locator('.result p[role="status"]'), where).toHaveCount(0);
        const pageResult = resultIn(await page.content());

        const verdicts = (among: FullAssessResponse['routes']) =>
          among.map(({ route, verdict }) => `${route}: ${verdict.kind}`).sort();
        const here = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
        expect(verdictsIn(formResult), where).toEqual(verdicts(here));
        expect(verdictsIn(pageResult), where).toEqual(verdicts(here));
        expect(verdicts(routes), where).toEqual(
          expect.arrayContaining([...comparedIn(formResult)]),
        );
        expect(textOf(pageResult), where).toBe(textOf(formResult));
        for (const { verdict } of routes) seen.add(verdict.kind);

        // What decides, what we lack, papers and days: as the API says them, in the words of the page.
        const ui = buildUi(locale, voice);
        const interview = { ...startInterview(check.id, voice), filedOn, answers };
        const told = here.map((route) => expectedOf(ui, interview, route, filedOn));
        expect(differences(await shownOn(page), told, deedsOf(ui, here)), where).toEqual([]);
        // Of one route with days, the endpoint for plans has the same.
        const planned = told.find(({ dates }) => dates.length > 0);
        if (planned) {
          const asPlan = await request.post('/api/v1/plan', {
            data: { check: check.id, voice, filedOn, answers, route: planned.route },
            ...connection,
          });
          const { plan } = (await asPlan.json()) as { readonly plan: RoutePlan | null };
          expect(datesIn(ui, plan), where).toEqual(planned.dates);
        }
      }
      expect([...seen].sort()).toEqual(
        isWhole
          ? expect.arrayContaining([...(seenIn[check.id] ?? [])])
          : [...(seenIn[check.id] ?? [])].sort(),
      );
    },
  );
}
