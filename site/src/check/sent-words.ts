import type { TextTree } from '#content/translate.ts';

/**
 * A part of the law with its words, as a browser loads them. The law names the ids of its words already: instead of
 * repeating them, a group of words stands in their order. First what has no such id, then the words one after another,
 * with a number wherever the next one is not that of the next id.
 */
export interface SentPart<Law> {
  readonly law: Law;
  readonly texts: SentTree;
}

export interface ReadPart<Law> {
  readonly law: Law;
  readonly texts: TextTree;
}

type SentWords = string | SentTree | Ordered;
interface Ordered extends ReadonlyArray<number | SentWords> {
  /** What has no id of the law. */
  readonly 0: SentTree;
}
interface SentTree {
  readonly [key: string]: SentWords;
}

/** Sends words without the ids that the reader has in that law, or in `besides`. */
export function sendPart<Law>(
  { law, texts }: ReadPart<Law>,
  ...besides: readonly unknown[]
): SentPart<Law> {
  const places = new Map(idsIn(law, ...besides).map((id, place) => [id, place]));
  const send = (words: string | TextTree): SentWords => {
    if (typeof words === 'string') return words;
    const entries = Object.entries(words);
    const others = Object.fromEntries(
      entries.filter(([id]) => !places.has(id)).map(([id, part]) => [id, send(part)]),
    );
    const placed = entries
      .flatMap(([id, part]) => {
        const place = places.get(id);
        return place === undefined ? [] : [{ place, part: send(part) }];
      })
      .sort((one, other) => one.place - other.place);
    if (placed.length === 0) return others;
    const parts = placed.flatMap(({ place, part }, i) =>
      place === (placed[i - 1]?.place ?? -1) + 1 ? [part] : [place, part],
    );
    return [others, ...parts];
  };
  const areas = Object.entries(texts).map(([area, words]) => [area, send(words)] as const);
  return { law, texts: Object.fromEntries(areas) };
}

/** Gives words their ids back; `besides` are the same as when they were sent. */
export function readPart<Law>(
  { law, texts }: SentPart<Law>,
  ...besides: readonly unknown[]
): ReadPart<Law> {
  const ids = idsIn(law, ...besides);
  const read = (sent: SentWords): string | TextTree => {
    if (typeof sent === 'string') return sent;
    const parts: Ordered = isOrdered(sent) ? sent : [sent];
    const words: Record<string, string | TextTree> = {};
    for (const [id, part] of Object.entries(parts[0])) words[id] = read(part);
    let place = 0;
    for (const part of parts.slice(1)) {
      if (typeof part === 'number') place = part;
      else words[ids[place++] ?? ''] = read(part);
    }
    return words;
  };
  return { law, texts: read(texts) as TextTree };
}

function isOrdered(sent: SentWords): sent is Ordered {
  return Array.isArray(sent);
}

/** All that could be an id, in the order in which it stands there; in a second round those of their hints. */
function idsIn(...laws: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  const gather = (value: unknown) => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(laws);
  return [...found, ...Array.from(found, (id) => `${id}-hint`)];
}
