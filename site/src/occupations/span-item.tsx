import type { JSX } from 'preact';
import type { MembershipSpan } from '#rules/engine/membership-over-time.ts';
import type { Citation, Provenance } from '#rules/engine/provenance.ts';
import type { OfficialEntry } from '#rules/lists/official-names.ts';
import { SourceTitle, sourceOf } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import type { KnownList } from './lists.ts';
import { entriesOf } from './printed.ts';
import { Standing } from './standing.tsx';
import { doubtText } from './standing-text.ts';

interface Props {
  readonly ui: Ui;
  readonly list: KnownList;
  readonly occupation: string;
  readonly span: MembershipSpan;
}

/** A period of a list: how the occupation stands, under which name, why we do not know, and who says so. */
export function SpanItem({ ui, list, occupation, span }: Props): JSX.Element {
  const { slice } = span;
  const doubt = doubtText(ui, span);
  // After a list has lapsed the row of the list itself says the rest.
  if (!slice || span.doubt === 'lapsed')
    return <Standing ui={ui} list={list.id} span={span} note={doubt} />;
  const { entries, lang } = entriesOf(list.id, slice.from);
  const own = entries.filter(
    ({ name, occupations }) => name !== null && occupations.includes(occupation),
  );
  return (
    <Standing ui={ui} list={list.id} span={span}>
      {own.map((entry) => (
        <p class="standing-name" key={entry.name}>
          {ui.t(`occupationPages.${under[entry.status]}`)}{' '}
          <bdi class="printed" lang={lang}>
            {entry.name}
          </bdi>
          {entry.entry !== undefined &&
            ` (${ui.t('occupationPages.entry', { entry: entry.entry })})`}
        </p>
      ))}
      {doubt !== '' && <p class="standing-why">{doubt}</p>}
      <SaidBy ui={ui} how="namesFrom" provenance={slice.provenance} />
    </Standing>
  );
}

const under = {
  listed: 'under',
  unresolved: 'underPerhaps',
  removed: 'underStruck',
} as const satisfies Readonly<Record<OfficialEntry['status'], string>>;

interface SaidByProps {
  readonly ui: Ui;
  readonly how: 'namesFrom' | 'accordingTo';
  readonly provenance: Provenance;
}

/** Who says something, how well that supports it, and when it was last read. */
export function SaidBy({ ui, how, provenance }: SaidByProps): JSX.Element {
  const { citations, confidence, checkedOn } = provenance;
  const [first] = citations;
  // Laws and reports say that there is a list; the first source that is neither is the one with the names.
  const isNaming = ({ source: id }: Citation) =>
    how === 'namesFrom' && !['law', 'report'].includes(sourceOf(ui, id).kind);
  const source = sourceOf(ui, (citations.find(isNaming) ?? first).source);
  return (
    <p class="cited">
      {ui.t(`occupationPages.${how}`)}{' '}
      {source.url === null ? (
        <SourceTitle ui={ui} source={source} />
      ) : (
        <a href={source.url} rel="noreferrer external" hreflang={source.lang}>
          <SourceTitle ui={ui} source={source} />
        </a>
      )}
      {ui.comma}
      {ui.t(`check.confidence.${confidence}`)}
      {ui.comma}
      {ui.t('check.checkedOn', { date: ui.date(checkedOn) })}
    </p>
  );
}
