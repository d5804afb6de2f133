import { texts } from '#content/i18n.ts';
import {
  namesByOccupation,
  sentNames,
  withoutRepetition,
} from '#content/output/occupation-search.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { hasText, mergeTexts, type TextTree, textsOfArea } from '#content/translate.ts';
import { isWordKind, type WordKind } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { isVoice, type Voice } from '#rules/engine/check.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import type { NumberUnit } from '#rules/engine/fact.ts';
import type { Law } from '#rules/engine/law.ts';
import { needsIn, partOfLaw } from '#rules/engine/part-of-law.ts';
import type { Route } from '#rules/engine/route.ts';
import { splitLaw } from '#rules/engine/split-law.ts';
import type {
  CheckAddresses,
  CoreData,
  ExtrasData,
  OccupationData,
  RulesData,
} from './check-data.ts';
import { filedOnStep } from './interview.ts';
import { helpsWithRights, nextTextsOf } from './next-steps.ts';
import { sendPart } from './sent-words.ts';

/** A file of data, named after what is in it so that browsers can keep it for good. */
interface CheckFile {
  readonly name: string;
  readonly data: CoreData | RulesData | ExtrasData | OccupationData | TextTree;
}

/** The words that questions are asked with; those of every other area come with the extras of their jurisdiction. */
const askedWith: ReadonlySet<string> = new Set([
  ...(['questions', 'facts', 'options', 'jurisdictions'] satisfies readonly WordKind[]),
  ...['check', 'link', 'occupationNames'],
]);
/** Areas of what somebody asks for on top: taking a result further, and help with a question. */
const takenAreas: readonly string[] = ['take', 'help', 'lastDays'];
/** Areas that no check needs, or that have a file of their own. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['calculators', 'common', 'occupations', 'occupationPages', 'figures', 'routePages'],
  ...['stateOfTheLaw', 'corrections', 'partners', 'search', 'shortageLists', ...takenAreas],
  ...['guides', 'services', 'serviceDoes', 'glossary', 'terms', 'diary', 'why', 'availability'],
  ...['widget', 'statistics', 'feedback', 'listen'],
]);

/** What leads to a check from other pages, and is not said in it. */
const saidBefore: ReadonlySet<string> = new Set([
  ...['description', 'choose', 'employer-text', 'worker-text'],
]);

/** Units that some checks count in, by the texts that say so many of them. */
const rareUnits = { credits: 'credits', 'minutes/week': 'hours' } as const satisfies Partial<
  Record<NumberUnit, string>
>;

interface FilesOfCheck {
  /** With questions in the words of one voice: each has pages of its own. */
  readonly cores: Readonly<Record<Voice, CheckFile>>;
  readonly rules: CheckFile;
  readonly extras: readonly CheckFile[];
  readonly occupations: CheckFile | null;
  /** What is said where somebody takes a result further, and to whoever does not know an answer. */
  readonly take: CheckFile;
}

/** The names that readers of a language find with; the same file for Dutch and French, which are given the same. */
const occupationData = new Map<LocaleTag, OccupationData>(
  locales.map(({ tag }) => [tag, sentNames(withoutRepetition(namesByOccupation(texts, tag)))]),
);

const filesOf = new Map(
  catalogue.checks.flatMap(({ id }) =>
    locales.map(({ tag }) => [`${id} ${tag}`, filesOfCheck(id, tag)] as const),
  ),
);

/** Every file of every check, once. */
export const checkFiles: readonly CheckFile[] = [
  ...new Map(
    [...filesOf.values()]
      .flatMap(({ cores, rules, extras, occupations, take }) => [
        ...Object.values(cores),
        rules,
        ...extras,
        occupations,
        take,
      ])
      .flatMap((file) => (file ? [[file.name, file] as const] : [])),
  ).values(),
];

/** The files that the page of a check in a language and a voice names. */
export function checkAddresses(check: string, locale: LocaleTag, voice: Voice): CheckAddresses {
  const files = filesOf.get(`${check} ${locale}`);
  if (!files) throw new Error(`no check "${check}"`);
  const { cores, rules, extras, occupations, take } = files;
  return {
    core: addressOf(cores[voice]),
    rules: addressOf(rules),
    extras: extras.map(addressOf),
    occupations: occupations && addressOf(occupations),
    take: addressOf(take),
  };
}

/** All that a check can say in a language, and the ids it is kept under. */
export function wordsOfCheck(check: string, locale: LocaleTag): readonly string[] {
  const files = filesOf.get(`${check} ${locale}`);
  if (!files) throw new Error(`no check "${check}"`);
  const { cores, extras, occupations, take } = files;
  return [...Object.values(cores), ...extras, occupations, take].flatMap((file) =>
    textsIn(file?.data),
  );
}

function addressOf({ name }: CheckFile): string {
  return `/check/${name}.json`;
}

function filesOfCheck(check: string, locale: LocaleTag): FilesOfCheck {
  const part = partOfLaw(catalogue, check);
  const { core, rules, extras } = splitLaw(part);
  const needs = needsIn(part);
  const names = occupationData.get(locale);
  const ids = new Set([filedOnStep, `${check}-${filedOnStep}`, ...textsIn(part)]);
  const unsaid = unsaidIn(check, part, locale);
  const first = part.checks.find(({ id }) => id === check)?.questions[0].id;
  const isList = part.checks.some(({ answers }) => answers === 'all');
  const isNeeded = (area: string, id: string) =>
    !elsewhere.has(area) &&
    (area !== 'list' || isList) &&
    (isWordKind(area) ? ids.has(id) : !unsaid.includes(`${area}.${id}`));
  const asked = pick(locale, (area, id) => askedWith.has(area) && isNeeded(area, id));
  const now = whyAskedFirst(inUnitsOf(ids, asked), first);
  const coreOf = (voice: Voice) =>
    named(`${check}.${locale}.core`, sendPart({ law: core, texts: inVoice(now, voice) }));
  return {
    cores: { employer: coreOf('employer'), worker: coreOf('worker') },
    rules: named(`${check}.rules`, rules),
    extras: extras.map((law) => {
      // What is compared is said of every place at once.
      const isOwn = (area: string, id: string) =>
        isWordKind(area) && area !== 'compared'
          ? needs(id).includes(law.place)
          : law.place === 'federal';
      const said = pick(
        locale,
        (area, id) => !askedWith.has(area) && isNeeded(area, id) && isOwn(area, id),
      );
      return named(
        `${check}.${locale}.extras.${law.place}`,
        sendPart({ law, texts: goingOn(check, said) }, rules),
      );
    }),
    occupations: names && part.occupations.length > 0 ? named('occupations', names) : null,
    take: named(
      `${check}.${locale}.take`,
      mergeTexts(
        pick(locale, (area, id) => takenAreas.includes(area) && (area === 'take' || ids.has(id))),
        whyAsked(locale, ids),
      ),
    ),
  };
}

/** Texts in which only the first question says why it is asked: who wants to know it of another one asks for it. */
function whyAskedFirst(
  { questions = {}, ...others }: TextTree,
  first: string | undefined,
): TextTree {
  const said = Object.entries(questions).map(([id, words]) => {
    if (typeof words === 'string' || id === first) return [id, words] as const;
    const rest = Object.entries(words).filter(([field]) => field !== 'why');
    return [id, Object.fromEntries<string | TextTree>(rest)] as const;
  });
  return { ...others, questions: Object.fromEntries<string | TextTree>(said) };
}

/** Texts without the rare units in which nothing of the law of a check is counted; `spoken` are all the words of that law. */
function inUnitsOf(spoken: ReadonlySet<string>, { check = {}, ...others }: TextTree): TextTree {
  if (typeof check !== 'object' || typeof check['fields'] !== 'object') return { ...others, check };
  const unspoken = Object.entries(rareUnits).filter(([unit]) => !spoken.has(unit));
  const isSaid = (key: string) =>
    !unspoken.some(([unit, text]) => key === unit || key.startsWith(`${text}_`));
  const said = (texts: TextTree): TextTree =>
    Object.fromEntries(
      Object.entries(texts)
        .filter(([key]) => isSaid(key))
        .map(([key, text]) => [key, typeof text === 'string' ? text : said(text)]),
    );
  return { ...others, check: { ...check, fields: said(check['fields']) } };
}

/** Why questions are asked, where help with them is kept. */
function whyAsked(locale: LocaleTag, questions: ReadonlySet<string>): TextTree {
  const said = Object.entries(textsOfArea(texts[locale], 'questions')).flatMap(([id, words]) =>
    typeof words === 'string' || words['why'] === undefined || !questions.has(id)
      ? []
      : [[id, { why: words['why'] }]],
  );
  return { help: Object.fromEntries(said) as TextTree };
}

/** What is said in some checks only and not in this one, or only where no script runs. */
function unsaidIn(check: string, { routes, checks }: Law, locale: LocaleTag): readonly string[] {
  const isAnswer = ({ id }: Route) => hasText(texts[locale], `answers.${id}.worker`);
  return [
    'check.sentOnce',
    ...(routes.some(isAnswer) ? [] : ['result.answers']),
    ...(checks.length > 1 ? [] : ['result.beside']),
    ...(helpsWithRights(check) ? [] : ['result.help']),
  ];
}

function named(stem: string, data: CheckFile['data']): CheckFile {
  return { name: `${stem}.${contentHash(data)}`, data };
}

/** The texts of a language for which `isWanted` holds, by area and id. */
function pick(locale: LocaleTag, isWanted: (area: string, id: string) => boolean): TextTree {
  return Object.fromEntries(
    Object.entries(texts[locale]).flatMap(([area, ids]) => {
      if (typeof ids === 'string') return [];
      const wanted = Object.entries(ids).filter(([id]) => isWanted(area, id));
      return wanted.length === 0 ? [] : [[area, Object.fromEntries(wanted)]];
    }),
  );
}

/** Texts of results with those steps only that lead on from this check, and without what led to it. */
function goingOn(check: string, { result, checks, ...rest }: TextTree): TextTree {
  if (typeof result !== 'object') return rest;
  const named = Object.entries(checks ?? {}).map(([id, words]) => [
    id,
    typeof words === 'string'
      ? words
      : Object.fromEntries(Object.entries(words).filter(([field]) => !saidBefore.has(field))),
  ]);
  const others = { ...rest, checks: Object.fromEntries(named) as TextTree };
  const wanted = nextTextsOf(check);
  const { whatNext = {}, ...said } = result;
  const steps = Object.entries(whatNext).filter(([id]) => wanted.includes(id));
  return { ...others, result: { ...said, whatNext: Object.fromEntries<string | TextTree>(steps) } };
}

/** Texts without the questions as the other voice is asked them. */
function inVoice(asked: TextTree, voice: Voice): TextTree {
  const { questions = {}, ...others } = asked;
  const said = Object.entries(questions).map(([id, words]) => [
    id,
    typeof words === 'string'
      ? words
      : Object.fromEntries(
          Object.entries(words).filter(([field]) => field === voice || !isVoice(field)),
        ),
  ]);
  return { ...others, questions: Object.fromEntries(said) as TextTree };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
