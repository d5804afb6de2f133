import { describe, expect, it } from 'vitest';
import { texts } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import { hasText, mergeTexts, type TextTree } from '#content/translate.ts';
import { isWordKind } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { type Check, isVoice, voices } from '#rules/engine/check.ts';
import { partOfLaw } from '#rules/engine/part-of-law.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import type { CoreData, ExtrasData } from '#site/check/check-data.ts';
import { checkAddresses, checkFiles } from '#site/check/check-files.ts';
import { readPart } from '#site/check/sent-words.ts';

const dataAt = (address: string) => {
  const found = checkFiles.find(({ name }) => address === `/check/${name}.json`);
  if (!found) throw new Error(`no file at ${address}`);
  return found.data;
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The keys of a tree of texts, with dots between. */
const keysOf = (tree: TextTree, before = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysOf(value, `${before}${key}.`),
  );

/** Whether a check, or the one answered beside it, decides a route. */
const isDecided = (route: string, { routes, beside }: Check): boolean =>
  routes.includes(route) ||
  catalogue.checks.some(({ id, routes: others }) => id === beside && others.includes(route));

/** A check of some of its routes: without the one that is answered beside it, and what waits for others. */
const cutTo = (
  { beside: _, waits = [], ...check }: Check,
  routes: readonly [string, ...string[]],
): Check => ({
  ...check,
  routes,
  waits: waits.flatMap((wait) => {
    const [first, ...others] = wait.for.filter((id) => routes.includes(id));
    return first !== undefined && routes.includes(wait.route)
      ? [{ route: wait.route, for: [first, ...others] as const }]
      : [];
  }),
});

/** What results say in some checks only. */
const saidElsewhere = ({ id, beside }: Check): readonly string[] => [
  ...(['may-i-work', 'training', 'benefit-end'].includes(id) ? [] : ['result.answers']),
  ...(beside === undefined ? ['result.beside'] : []),
  ...(id === 'may-i-work' ? [] : ['result.help']),
];

/** The unit that a text counts in, where some checks know nothing in it. */
const rareUnitOf = (key: string): string | null => {
  const [, unit] =
    /^check\.fields\.(?:\w+\.)?(credits|minutes\/week|hours)(?:_\w+)?$/.exec(key) ?? [];
  return unit === 'hours' ? 'minutes/week' : (unit ?? null);
};

/** Where results of a check lead on within the site. */
const leadsOn: Readonly<Record<string, readonly string[]>> = {
  'work-permit': ['status', 'guides'],
  'may-i-work': ['permit', 'guides'],
  'first-steps': ['status', 'jobseekers', 'guides'],
  training: ['company', 'availability', 'jobseekers'],
  'benefit-end': ['company', 'measures', 'jobseekers'],
  'in-company-training': ['premium', 'training', 'measures', 'jobseekers'],
  'employment-measures': ['company', 'training', 'availability', 'jobseekers'],
};

const cases = catalogue.checks.flatMap((check) =>
  locales.flatMap(({ tag }) => voices.map((voice) => ({ check, tag, voice, id: check.id }))),
);

describe.each(cases)('the files of $id in $tag for the $voice', ({ check, tag, voice }) => {
  const { core, rules, extras } = checkAddresses(check.id, tag, voice);
  const coreData = readPart(dataAt(core) as CoreData);
  const given = dataAt(rules);
  const extrasData = extras.map((address) => readPart(dataAt(address) as ExtrasData, given));
  const taken = dataAt(checkAddresses(check.id, tag, voice).take) as TextTree;
  const spoken = new Set(textsIn(partOfLaw(catalogue, check.id)));
  const [first, ...places] = extrasData;
  if (!first) throw new Error('all places share something');

  it('have what all places share first, then each place in the order of the law', () => {
    expect(extrasData.map(({ law }) => law.place)).toEqual(
      jurisdictions.filter(
        (place) =>
          place === 'federal' ||
          catalogue.routes.some(
            ({ id, jurisdiction }) => jurisdiction === place && isDecided(id, check),
          ),
      ),
    );
  });

  it('hold no text of the first question or of all places again', () => {
    const shared = [coreData.texts, first.texts].flatMap((tree) => keysOf(tree));
    const again = places
      .flatMap((data) => keysOf(data.texts))
      .filter((key) => shared.includes(key));
    expect(again).toEqual([]);
    expect(shared.length).toBe(new Set(shared).size);
  });

  const isDecidedIn = (place: string) =>
    catalogue.routes.some(
      ({ id, jurisdiction }) => jurisdiction === place && check.routes.includes(id),
    );

  it.each(extrasData.filter(({ law }) => isDecidedIn(law.place)))(
    'say all about $law.place with its own file and the shared one',
    (own) => {
      const [route, ...others] = catalogue.routes
        .filter(
          ({ id, jurisdiction }) => jurisdiction === own.law.place && check.routes.includes(id),
        )
        .map(({ id }) => id);
      if (route === undefined) throw new Error(`nothing is decided in ${own.law.place}`);
      const checks = [cutTo(check, [route, ...others])];
      const needed = new Set(textsIn(partOfLaw({ ...catalogue, checks }, check.id)));
      const held = mergeTexts(coreData.texts, first.texts, own.texts);
      const missing = keysOf(texts[tag]).filter((key) => {
        const [area = '', id = '', field = ''] = key.split('.');
        if (area === 'result' && id === 'whatNext') {
          return (
            ['title', 'ask', ...(leadsOn[check.id] ?? [])].includes(field) !== hasText(held, key)
          );
        }
        // What leads to a check is said by other pages.
        if (area === 'checks' && /^(description|choose|(employer|worker)-text)$/.test(field)) {
          return hasText(held, key);
        }
        // What becomes of answers that are sent is said where they are: no script says it.
        if (key === 'check.sentOnce') return hasText(held, key);
        if (area === 'questions' && field !== voice && isVoice(field)) return hasText(held, key);
        // Units that not every check counts in.
        const unit = rareUnitOf(key);
        if (unit !== null) return spoken.has(unit) !== hasText(held, key);
        // Why a later question is asked is loaded when somebody opens it.
        if (area === 'questions' && field === 'why' && needed.has(id) && !hasText(held, key)) {
          return !hasText(taken, `help.${id}.why`);
        }
        const isNeeded = isWordKind(area)
          ? !['occupations', 'help', 'lastDays'].includes(area) && needed.has(id)
          : ['check', 'link', 'result', 'keep', 'ask'].includes(area) &&
            !saidElsewhere(check).includes(`${area}.${id}`);
        return isNeeded && !hasText(held, key);
      });
      expect(missing).toEqual([]);
    },
  );
});

it.each(cases)(
  '$id in $tag says to the $voice why each question is asked',
  ({ check, tag, voice }) => {
    const { core, take } = checkAddresses(check.id, tag, voice);
    const { texts: held } = readPart(dataAt(core) as CoreData);
    const taken = dataAt(take) as TextTree;
    // What may be shown before anything else has come stands in the core, the rest is loaded when somebody asks.
    const [first] = check.questions;
    const wrong = ['filed-on', ...check.questions.map(({ id }) => id)].filter(
      (id) =>
        hasText(held, `questions.${id}.why`) !== (id === first.id) ||
        !hasText(taken, `help.${id}.why`),
    );
    expect(wrong).toEqual([]);
  },
);
