import type { Citation, Provenance } from './provenance.ts';

/** A source by its number; where a place in it is known, with that, and with the number of the text it is an article of. */
type SentCitation =
  number | { readonly source: number; readonly article: string; readonly of?: number };

/** Sources by number: those sent with a citation, then those that are sent for every place. */
export type Numbering = readonly string[];

/** What else there is to a provenance besides how well it supports. */
export type ReadProvenance = Pick<Provenance, 'citations' | 'checkedOn'>;

/** The same as it is sent. */
export interface SentProvenance {
  readonly citations: readonly [SentCitation, ...SentCitation[]];
  readonly checkedOn: Provenance['checkedOn'];
}

/** Sends a provenance. Throws where it names a source that is not sent with it. */
export function sentProvenance(
  { citations: [first, ...more], checkedOn }: ReadProvenance,
  ids: Numbering,
): SentProvenance {
  const sent = (citation: Citation) => sentCitation(citation, ids);
  return { citations: [sent(first), ...more.map(sent)], checkedOn };
}

/** A provenance as it was; a source that has not come stands under an id that nothing is registered under. */
export function readProvenance(
  { citations: [first, ...more], checkedOn }: SentProvenance,
  ids: Numbering,
): ReadProvenance {
  const read = (citation: SentCitation) => readCitation(citation, ids);
  return { citations: [read(first), ...more.map(read)], checkedOn };
}

function sentCitation({ source, locator }: Citation, ids: Numbering): SentCitation {
  const numberOf = (id: string): number => {
    const number = ids.indexOf(id);
    if (number === -1) throw new Error(`source "${id}" is cited and not sent`);
    return number;
  };
  if (locator === 'notKnown') return numberOf(source);
  const { article, of } = locator;
  return { source: numberOf(source), article, ...(of !== undefined && { of: numberOf(of) }) };
}

function readCitation(sent: SentCitation, ids: Numbering): Citation {
  const idOf = (number: number) => ids[number] ?? 'not-loaded';
  if (typeof sent === 'number') return { source: idOf(sent), locator: 'notKnown' };
  const { source, article, of } = sent;
  return {
    source: idOf(source),
    locator: { article, ...(of !== undefined && { of: idOf(of) }) },
  };
}
