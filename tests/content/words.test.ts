import { describe, expect, it } from 'vitest';
import { texts, translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { hasText, textsOfArea, type TextTree } from '#content/translate.ts';
import { words } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { type Condition, leavesOf } from '#rules/engine/condition.ts';
import { voices } from '#rules/engine/check.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import { common, listWord } from '#site/check/check-word.ts';
import { registeredSources } from '#rules/registered-sources.ts';
import { flandersVdabStudyNames } from '#rules/lists/flanders/vdab-study.names.ts';

const groupsOf = (condition: Condition): readonly string[] =>
  'of' in condition
    ? [condition.id, ...condition.of.flatMap(groupsOf)]
    : 'fact' in condition
      ? []
      : [condition.id];

const conditions = catalogue.routes.flatMap((route) => route.versions.map((v) => v.condition));

/** The checks whose routes are the answer itself, not ways to a permit: they speak of them in words of their own. */
const answering = catalogue.checks.filter(({ id }) => ['may-i-work', 'benefit-end'].includes(id));

/** Checks that are not about a permit: their headings and the question about the day have words of their own. */
const ownWords = catalogue.checks.filter(
  ({ id, answers }) =>
    answers === 'all' ||
    ['may-i-work', 'training', 'benefit-end', 'in-company-training'].includes(id),
);

/** A list needs no headings for what is beside the best route. */
const headings = (answers: 'all' | undefined): readonly string[] =>
  answers === 'all' ? [] : ['others', 'none', ...voices.map((voice) => `none-${voice}`)];

/** What one item of a list gives, in a sentence under its name. */
const listed = catalogue.checks.flatMap(({ answers, routes }) => (answers === 'all' ? routes : []));

/** Where the place of something else than work decides, the words about it are the check's own. */
const placeWords = ['headline-places', 'competence', 'elsewhere', 'changePlace'];

/** What is chosen beside other facts on one page: each group shows its own name. */
const grouped = catalogue.checks
  .flatMap(({ questions }) => questions)
  .flatMap(({ facts }) => (facts.length > 1 ? facts : []))
  .filter((id) =>
    catalogue.facts.some(
      ({ id: fact, kind }) => fact === id && ['choice', 'boolean'].includes(kind),
    ),
  );

/** Every text that an id of the law needs, as dotted keys. */
const needed: readonly string[] = [
  ...ownWords.flatMap(({ id, answers }) => [
    ...['result', 'papers', 'permit', 'duties', ...headings(answers)].map(
      (field) => `checks.${id}.${field}`,
    ),
    ...['short', 'hint', 'why', ...voices].map((field) => `questions.${id}-filed-on.${field}`),
    ...['label', 'hint'].map((field) => `facts.${id}-filed-on.${field}`),
  ]),
  ...ownWords
    .filter(({ placeFact }) => placeFact !== undefined)
    .flatMap(({ id, compared }) =>
      placeWords
        .filter((field) => compared || !['elsewhere', 'changePlace'].includes(field))
        .map((field) => `checks.${id}.${field}`),
    ),
  ...listed.map((id) => `routes.${id}.what`),
  ...catalogue.checks.flatMap(({ beside }) =>
    beside === undefined
      ? []
      : ['beside', ...voices.map((voice) => `beside-${voice}`)].map(
          (field) => `checks.${beside}.${field}`,
        ),
  ),
  ...answering.flatMap(({ routes }) =>
    routes.flatMap((route) =>
      voices.flatMap((voice) => [`answers.${route}.${voice}`, `answers.${route}.${voice}-from`]),
    ),
  ),
  ...catalogue.checks.flatMap(({ id, questions }) => [
    ...['name', 'description', 'choose', ...voices, ...voices.map((voice) => `${voice}-text`)].map(
      (field) => `checks.${id}.${field}`,
    ),
    ...[...questions.map((question) => question.id), 'filed-on'].flatMap((question) =>
      ['short', 'hint', 'why', ...voices].map((field) => `questions.${question}.${field}`),
    ),
    // Nobody is left alone with a question: each says where to look or whom to ask.
    ...questions.map((question) => `help.${question.id}.find`),
  ]),
  ...catalogue.checks.flatMap(({ compared = [] }) =>
    compared.map(({ id }) => `compared.${id}.name`),
  ),
  ...jurisdictions.flatMap((id) => [`jurisdictions.${id}.name`, `jurisdictions.${id}.in`]),
  ...catalogue.facts.flatMap((fact) => {
    if (fact.kind === 'derived' || fact.kind === 'boolean') return [];
    const label = [`facts.${fact.id}.label`, `facts.${fact.id}.hint`];
    if (fact.kind !== 'choice') return label;
    const options = [...fact.options, ...Object.keys(fact.vague ?? {})];
    return [
      ...(fact.postcodes ? label : []),
      ...options.flatMap((option) => [
        `options.${fact.id}.${option}`,
        `options.${fact.id}.${option}-hint`,
      ]),
    ];
  }),
  ...grouped.map((id) => `facts.${id}.group`),
  ...catalogue.checks.flatMap(({ questions }) =>
    questions.flatMap(({ facts: [fact], situations = [] }) =>
      situations.flatMap(({ id }) => [`options.${fact}.${id}`, `options.${fact}.${id}-hint`]),
    ),
  ),
  'facts.filed-on.label',
  'facts.filed-on.hint',
  ...catalogue.parameters.map(({ id }) => `parameters.${id}.name`),
  ...catalogue.lists.map(({ id }) => `lists.${id}.name`),
  ...catalogue.occupations.map(({ id }) => `occupations.${id}.name`),
  ...conditions.flatMap(groupsOf).map((id) => `conditions.${id}.text`),
  ...conditions.flatMap(leavesOf).map(({ id }) => `conditions.${id}.text`),
  ...catalogue.routes.flatMap((route) => [
    `routes.${route.id}.name`,
    ...route.consequences.flatMap(({ id, date }) => [
      `consequences.${id}.text`,
      ...(date ? [`consequences.${id}.dated`, `lastDays.${id}.name`] : []),
    ]),
    ...route.documents.map(({ id }) => `documents.${id}.name`),
    ...route.fees.map(({ id }) => `fees.${id}.name`),
    ...route.steps.map(({ id }) => `steps.${id}.name`),
  ]),
  ...registeredSources.flatMap(({ id, title }) => (title === null ? [`sources.${id}.title`] : [])),
];

/** What lists say otherwise; what counts something has a form for every number. */
const saidInLists = [
  ...new Set(
    locales.flatMap(({ tag }) =>
      voices.flatMap((voice) =>
        Object.keys(textsOfArea(textsOfArea(texts[tag], 'list'), voice)).filter(
          (word) => !/^(plan|words)$/.test(word),
        ),
      ),
    ),
  ),
];

it('lists have all that is said otherwise in them, and nothing else', () => {
  expect(saidInLists.filter((word) => !listWord.test(word))).toEqual([]);
  const otherwise = Object.keys(common).filter((word) => listWord.test(word));
  expect(otherwise.filter((word) => !saidInLists.includes(word))).toEqual([]);
});

/** What a check may say in words of its own: what all checks share, and what lists say otherwise. */
const checkWords = [...new Set([...Object.keys(common), ...saidInLists])];

/** Texts an id may have and need not. */
const optional = [
  ...ownWords.flatMap(({ id }) =>
    checkWords.flatMap((field) =>
      ['', ...voices.map((voice) => `${voice}-`)].map((form) => `checks.${id}.${form}${field}`),
    ),
  ),
  ...catalogue.routes.flatMap((route) => [
    ...route.documents.map(({ id }) => `documents.${id}.note`),
    ...route.fees.map(({ id }) => `fees.${id}.note`),
    ...route.steps.map(({ id }) => `steps.${id}.note`),
  ]),
  ...catalogue.occupations.map(({ id }) => `occupations.${id}.synonyms`),
];

const lawAreas = [
  'checks',
  'questions',
  'jurisdictions',
  'facts',
  'options',
  'parameters',
  'lists',
  'occupations',
  'conditions',
  'routes',
  'answers',
  'consequences',
  'documents',
  'fees',
  'steps',
  'sources',
  'compared',
  'help',
  'lastDays',
];

const occupationText = (tag: LocaleTag, id: string, field: 'name' | 'synonyms') => {
  const key = `occupations.${id}.${field}`;
  return hasText(texts[tag], key)
    ? words(translator(tag), 'occupations', id, field).toLowerCase()
    : '';
};

const keysOf = (tree: TextTree, prefix = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

describe.each(locales)('$label', ({ tag }) => {
  it('has words for every id of the law', () => {
    expect(needed.filter((key) => !hasText(texts[tag], key))).toEqual([]);
  });

  it('has no words for ids that the law does not have', () => {
    const known = new Set([...needed, ...optional]);
    const keys = keysOf(texts[tag]).filter((key) => lawAreas.includes(key.split('.')[0] ?? ''));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it('calls no two occupations by the same name', () => {
    const names = catalogue.occupations.map(({ id }) => occupationText(tag, id, 'name'));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('gives each synonym of an occupation once, apart from its name', () => {
    const wrong = catalogue.occupations.filter(({ id }) => {
      const all = [
        occupationText(tag, id, 'name'),
        ...occupationText(tag, id, 'synonyms').split('; '),
      ];
      return new Set(all).size < all.length || all.some((word) => word !== word.trim());
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

it('gives occupations the Dutch name that the VDAB study prints', () => {
  const printed = flandersVdabStudyNames.slices
    .flatMap(({ entries }) => entries)
    .flatMap(({ name, occupations }) => occupations.map((id) => ({ id, name })))
    .filter(({ name }) => name !== null);
  const differing = printed.filter(
    ({ id, name }) => words(translator('nl'), 'occupations', id, 'name') !== name,
  );
  expect(differing).toEqual([]);
});
