import type { JSX } from 'preact';
import { isStartKnown, type Slice } from '#rules/engine/parameter.ts';
import type { Ui } from '#site/check/ui.ts';
import { type FigureEntry, lastSlice } from './figure-entries.ts';
import { entryName, periodText, unitText, valueText } from './figure-words.ts';

interface Props {
  readonly ui: Ui;
  readonly entries: readonly FigureEntry[];
}

/** What is missing of the figures of a page: read off their periods, said once for all of a place that lack the same. */
export function FigureUnknowns({ ui, entries }: Props): JSX.Element {
  const sentences = sentencesOf(ui, entries);
  if (sentences.length === 0) return <p>{ui.t('figures.unknown.none')}</p>;
  return (
    <ul class="figure-unknowns">
      {sentences.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

type Say = (list: string) => string;

function sentencesOf(ui: Ui, entries: readonly FigureEntry[]): readonly string[] {
  const lacking = new Map<string, { readonly say: Say; readonly place: string; names: string[] }>();
  for (const entry of entries) {
    const place = ui.word('jurisdictions', entry.place, 'name');
    for (const slice of entry.figure.slices) {
      for (const say of gapsOf(ui, entry, slice)) {
        const key = say(place);
        const found = lacking.get(key) ?? { say, place, names: [] };
        found.names.push(entryName(ui, entry));
        lacking.set(key, found);
      }
    }
  }
  return [...lacking.values()].map(({ say, place, names }) =>
    say(`${place} (${[...new Set(names)].join(ui.semicolon)})`),
  );
}

/** What a period lacks; each as a sentence still without the figures it is said of. */
function gapsOf(ui: Ui, { figure }: FigureEntry, slice: Slice): readonly Say[] {
  const { value, provenance, confirmedThrough } = slice;
  const period = periodText(ui, slice);
  if (value.kind === 'unknown') return [(list) => ui.t('figures.unknown.amount', { list, period })];
  const { confidence } = provenance;
  const gaps: Say[] = isStartKnown(slice)
    ? []
    : [(list) => ui.t('figures.unknown.start', { list })];
  if (confidence === 'press' || confidence === 'unverified') {
    gaps.push((list) => ui.t(`figures.unknown.${confidence}`, { list, period }));
  }
  if (value.kind === 'band') {
    const amount = valueText(ui, figure.unit, value);
    gaps.push((list) => ui.t('figures.unknown.band', { list, period, amount }));
  }
  if (value.kind === 'atLeast') {
    const amount = unitText(ui, figure.unit, value.amount);
    gaps.push((list) => ui.t('figures.unknown.atLeast', { list, period, amount }));
  }
  if (value.kind === 'exact' && value.exactHit !== undefined) {
    gaps.push((list) => ui.t('figures.unknown.exactHit', { list, period }));
  }
  if (slice === lastSlice(figure) && confirmedThrough !== undefined) {
    const date = ui.date(confirmedThrough);
    gaps.push((list) => ui.t('figures.unknown.lapsed', { list, date }));
  }
  return gaps;
}
