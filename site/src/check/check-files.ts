import { texts } from '#content/i18n.ts';
import { withoutRepetition } from '#content/output/occupation-search.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { type TextTree, textsOfArea } from '#content/translate.ts';
import { isWordKind, type WordKind } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { partOfLaw } from '#rules/engine/part-of-law.ts';
import { splitLaw } from '#rules/engine/split-law.ts';
import type { CheckAddresses, CoreData, ExtrasData, OccupationData } from './check-data.ts';
import { filedOnStep } from './interview.ts';

/** A file of data, named after what is in it so that browsers can keep it for good. */
interface CheckFile {
  readonly name: string;
  readonly data: CoreData | ExtrasData | OccupationData;
}

/** The words that questions are asked with; every other area comes with the extras. */
const askedWith: ReadonlySet<string> = new Set([
  ...(['questions', 'facts', 'options', 'jurisdictions'] satisfies readonly WordKind[]),
  ...['check', 'occupationNames'],
]);
/** Areas that no check needs, or that have a file of their own. */
const elsewhere: ReadonlySet<string> = new Set(['common', 'occupations']);

const filesOf = new Map(
  catalogue.checks.flatMap(({ id }) =>
    locales.map(({ tag }) => [`${id} ${tag}`, filesOfCheck(id, tag)] as const),
  ),
);

/** Every file of every check, once. */
export const checkFiles: readonly CheckFile[] = [
  ...new Map([...filesOf.values()].flat().map((file) => [file.name, file])).values(),
];

/** The files that the page of a check in a language names. */
export function checkAddresses(check: string, locale: LocaleTag): CheckAddresses {
  const [core, extras, occupations] = (filesOf.get(`${check} ${locale}`) ?? []).map(
    ({ name }) => `/check/${name}.json`,
  );
  if (core === undefined || extras === undefined) throw new Error(`no check "${check}"`);
  return { core, extras, occupations: occupations ?? null };
}

function filesOfCheck(check: string, locale: LocaleTag): readonly CheckFile[] {
  const part = partOfLaw(catalogue, check);
  const { core, extras } = splitLaw(part);
  const ids = new Set([filedOnStep, `${check}-${filedOnStep}`, ...textsIn(part)]);
  const isNeeded = (area: string, id: string) =>
    !elsewhere.has(area) && (!isWordKind(area) || ids.has(id));
  const coreTexts = pick(locale, (area, id) => askedWith.has(area) && isNeeded(area, id));
  const extrasTexts = pick(locale, (area, id) => !askedWith.has(area) && isNeeded(area, id));
  return [
    named(`${check}.${locale}.core`, { law: core, texts: coreTexts }),
    named(`${check}.${locale}.extras`, { law: extras, texts: extrasTexts }),
    ...(part.occupations.length > 0 ? [named('occupations', occupationNames())] : []),
  ];
}

function occupationNames(): OccupationData {
  return withoutRepetition(
    Object.fromEntries(locales.map(({ tag }) => [tag, textsOfArea(texts[tag], 'occupations')])),
  );
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

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
