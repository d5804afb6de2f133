import type { Citation, Provenance } from './provenance.ts';

/** A source by its number; where a place in it is known, with that, and with the number of the text it is an article of. */
type SentCitation =
  number | { readonly source: number; readonly article: string; readonly of?: number };

/** Sources by number: those sent with a citation, then those that are sent for every place. */
export type Numbering = readonly string[];

/** What else there is to a provenance besides how well it supports. */
export type ReadProvenance = Pick<Provenance, 'citations' | 'checkedOn'>;

/** Provenances as they are sent, the values of each field together, as they compress best. */
export interface SentProvenances {
  /** The number of each, as its distance from the one before. */
  readonly steps: readonly number[];
  readonly citations: readonly (readonly [SentCitation, ...SentCitation[]])[];
  readonly checkedOn: readonly Provenance['checkedOn'][];
}

/** Sends provenances by their numbers, which rise. Throws where one names a source that is not sent with it. */
export function sentProvenances(
  numbered: readonly (readonly [number, ReadProvenance])[],
  ids: Numbering,
): SentProvenances {
  const sent = (citation: Citation) => sentCitation(citation, ids);
  return {
    steps: numbered.map(([number], at) => number - (numbered[at - 1]?.[0] ?? 0)),
    citations: numbered.map(
      ([
        ,
        {
          citations: [first, ...more],
        },
      ]) => [sent(first), ...more.map(sent)],
    ),
    checkedOn: numbered.map(([, { checkedOn }]) => checkedOn),
  };
}

/** Provenances as they were; a source that has not come stands under an id that nothing is registered under. */
export function readProvenances(
  { steps, citations, checkedOn: days }: SentProvenances,
  ids: Numbering,
): readonly (readonly [number, ReadProvenance])[] {
  const read = (citation: SentCitation) => readCitation(citation, ids);
  let number = 0;
  return citations.flatMap(([first, ...more], at) => {
    number += steps[at] ?? 0;
    const checkedOn = days[at];
    return checkedOn ? [[number, { citations: [read(first), ...more.map(read)], checkedOn }]] : [];
  });
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
