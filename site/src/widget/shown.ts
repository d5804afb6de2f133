/*
 * What `<passerelle-check>` shows for its attributes. Served with `element.ts` as one file: it imports nothing.
 */

/** What the element says, in one language. */
export interface ElementTexts {
  readonly title: string;
  readonly missing: string;
  readonly unknown: string;
  readonly all: string;
  readonly silent: string;
  readonly open: string;
  /** What each check is called. */
  readonly names: Readonly<Record<string, string>>;
}

/** What the element knows of Passerelle; written below this file when it is served. */
export interface ElementData {
  /** The checks there are, each with the question that a place answers; `null` where federal law alone decides. */
  readonly checks: Readonly<Record<string, string | null>>;
  readonly voices: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly texts: Readonly<Record<string, ElementTexts>>;
  /** The language of a page whose own we do not have. */
  readonly otherwise: string;
}

/** What stands in an attribute; `null` where there is none. */
export type Attribute = 'check' | 'voice' | 'jurisdiction' | 'lang';
export type Attributes = Readonly<Record<Attribute, string | null>>;

/** What the element shows: a frame, or why there is none. */
export type Shown =
  | {
      readonly kind: 'frame';
      readonly language: string;
      readonly title: string;
      /** Addresses within Passerelle: of the frame, and of the same check in full. */
      readonly frame: string;
      readonly full: string;
    }
  | { readonly kind: 'fault'; readonly language: string; readonly text: string };

/**
 * Reads the attributes. Nothing that does not exist is passed over in silence. `today` is the ISO date in Belgium, by whose law
 * a check goes on once its place is filled in; without one (empty) it may ask for the day.
 */
export function read(
  data: ElementData,
  attributes: Attributes,
  pageLanguage: string,
  today: string,
): Shown {
  const { check, voice, jurisdiction, lang } = attributes;
  const offered = (tag: string) => (Object.hasOwn(data.texts, tag) ? tag : undefined);
  // `nl-BE` is Dutch.
  const short = (tag: string) => tag.trim().toLowerCase().split('-')[0] ?? '';
  const asked = lang === null ? undefined : offered(short(lang));
  const language = asked ?? offered(short(pageLanguage)) ?? data.otherwise;
  const texts = data.texts[language];
  if (!texts) throw new Error(`no texts in ${language}`);
  const unknown = (attribute: Attribute, value: string, known: readonly string[]): Shown => ({
    ...{ kind: 'fault', language },
    text: fill(texts.unknown, { attribute, value, known: known.join(', ') }),
  });
  if (lang !== null && asked === undefined) return unknown('lang', lang, Object.keys(data.texts));
  if (check === null || check === '') return { kind: 'fault', language, text: texts.missing };
  if (!Object.hasOwn(data.checks, check)) return unknown('check', check, Object.keys(data.checks));
  const who = voice ?? 'worker';
  if (!data.voices.includes(who)) return unknown('voice', who, data.voices);
  if (jurisdiction !== null && !data.jurisdictions.includes(jurisdiction)) {
    return unknown('jurisdiction', jurisdiction, data.jurisdictions);
  }
  const place = data.checks[check] ?? null;
  // As a link to a check is filled in: browsers keep this part to themselves.
  const filled =
    jurisdiction === null || place === null
      ? ''
      : `#v=1&check=${check}&filed=${today}&${place}=${jurisdiction}`;
  return {
    ...{ kind: 'frame', language },
    title: fill(texts.title, { check: texts.names[check] ?? '' }),
    frame: `/${language}/widget/${check}/${who}/${filled}`,
    full: `/${language}/${check}/${who}/${filled}`,
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
