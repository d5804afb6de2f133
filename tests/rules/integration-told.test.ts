import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { verdicts } from '#rules/engine/verdicts.ts';
import type { newcomerStatus } from '#rules/facts/first-steps.ts';

type Status = (typeof newcomerStatus.options)[number];
const law = indexLaw(catalogue);
const newcomer = (place: string, status: Status): Answers => ({
  ...{ 'home-place': place, 'newcomer-status': status, 'worker-birth-date': '1990-05-01' },
  ...{ 'card-since': '2026-01-12' },
});
const asked = { check: 'first-steps', voice: 'worker', filedOn: '2026-11-28' } as const;

describe('the Walloon pathway', () => {
  it.each([
    ['family-of-other', ['must', 'finish-by']],
    ['family-of-belgian', ['belgian-family']],
    ['family-of-eu', []],
  ] satisfies readonly [Status, readonly string[]][])(
    'is compulsory as far as our source says for %s',
    (status, expected) => {
      const { routes } = assess(law, { ...asked, answers: newcomer('wallonia', status) });
      const told = routes
        .filter(({ route }) => route === 'wallonia-first-integration')
        .flatMap(({ consequences }) => consequences.map(({ id }) => id))
        .map((id) => id.replace('wallonia-first-integration-', ''));
      const about = ['must', 'finish-by', 'belgian-family'];
      expect(told.filter((id) => about.includes(id))).toEqual(expected);
    },
  );
});

describe('the programme in Flanders', () => {
  it.each([
    ['permit-holder', 'welcome-ask', []],
    ['temporary-protection', 'ask', ['flanders-first-orientation-fee', 'flanders-first-dutch-fee']],
    ['other', 'ask', ['flanders-first-orientation-fee', 'flanders-first-dutch-fee']],
  ] satisfies readonly [Status, string, readonly string[]][])(
    'refers %s by what the source says, and names a price where it is one',
    (status, hole, fees) => {
      const { routes } = assess(law, { ...asked, answers: newcomer('flanders', status) });
      const integration = routes.find(({ route }) => route === 'flanders-first-integration');
      expect(integration?.verdict).toMatchObject({
        kind: 'unconfirmed',
        holes: [{ condition: `flanders-first-integration-${hole}` }],
      });
      expect(integration?.fees.map(({ id }) => id)).toEqual(fees);
    },
  );
});

describe('the pathway of the German-speaking Community', () => {
  it.each([
    ['permit-holder', 'welcome-ask'],
    ['eu-citizen', 'welcome-ask'],
    ['family-of-eu', 'welcome-ask'],
    ['family-of-belgian', 'ask'],
    ['other', 'ask'],
  ] satisfies readonly [Status, string][])('refers %s by what the source says', (status, hole) => {
    const { routes } = verdicts(law, {
      ...asked,
      answers: newcomer('german-speaking-community', status),
    });
    const integration = routes.find(({ route }) => route.endsWith('-first-integration'));
    expect(integration?.verdict).toMatchObject({
      kind: 'unconfirmed',
      holes: [{ condition: `german-speaking-community-first-integration-${hole}` }],
    });
  });
});
