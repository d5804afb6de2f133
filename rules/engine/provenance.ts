import type { IsoDate } from './date.ts';

/**
 * How well a statement is supported, strongest first. The first three decide;
 * `press` and `unverified` never do: they only colour a provisional answer.
 */
export const confidences = ['official', 'professional', 'report', 'press', 'unverified'] as const;
export type Confidence = (typeof confidences)[number];

/** A registered legal text or page. Ids are kebab-case and permanent. */
export interface Source {
  readonly id: string;
  readonly kind: 'law' | 'authority' | 'professional' | 'report' | 'press' | 'compilation';
  /** Title as published, in its own language; `null` where we hold none: pages then name the text in their own words. */
  readonly title: string | null;
  readonly publisher: string;
  /** `null` for a text that we know only through other sources. */
  readonly url: string | null;
  /** Language of the source, as a BCP 47 tag. */
  readonly lang: string;
  /** Date or period the source itself carries; `null` where it carries none. */
  readonly dated: string | null;
  /** Day on which we last read it. */
  readonly checkedOn: IsoDate;
}

/**
 * Where in a source a statement stands; with `of`, where in the law that the source speaks of.
 * `notKnown` is shown as "article not known to us".
 */
export type Locator = { readonly article: string; readonly of?: string } | 'notKnown';

export interface Citation {
  readonly source: string;
  readonly locator: Locator;
}

/** Everything a reader needs to check a statement: where it stands, how sure it is, when it was last read. */
export interface Provenance {
  readonly citations: readonly [Citation, ...Citation[]];
  readonly confidence: Confidence;
  readonly checkedOn: IsoDate;
}

/** Whether a statement of this confidence may decide a verdict. */
export function isDecisive(confidence: Confidence): boolean {
  return confidence !== 'press' && confidence !== 'unverified';
}

/** How weak the support is, from 0: its place in `confidences`. */
export function rankOf({ confidence }: Provenance): number {
  return confidences.indexOf(confidence);
}

/** Cites an article of a legal text, or of another text (`of`) as the source reports it. */
export function article(source: Source, locator: string, of?: Source): Citation {
  return { source: source.id, locator: { article: locator, ...(of && { of: of.id }) } };
}

/** Cites a source whose article, page or section we do not know. */
export function unlocated(source: Source): Citation {
  return { source: source.id, locator: 'notKnown' };
}

/** Builds a provenance from its citations; the first one is the one shown first. */
export function provenance(
  confidence: Confidence,
  checkedOn: IsoDate,
  ...citations: readonly [Citation, ...Citation[]]
): Provenance {
  return { citations, confidence, checkedOn };
}
