import type { JSX } from 'preact';
import type { Citation, Provenance, Source } from '#rules/engine/provenance.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly provenance: Provenance;
  /** Leaves the day out, where many stand together: the list of sources has it. */
  readonly isBrief?: boolean;
}

/** Where a statement stands: article and text as a link, how well it is supported, and when it was last read. */
export function Cited({ ui, provenance, isBrief = false }: Props): JSX.Element {
  const [first] = provenance.citations;
  return (
    <span class="cited">
      <SourceLink ui={ui} citation={first} />{' '}
      <span class="cited-checked">
        {ui.t(`check.confidence.${provenance.confidence}`)}
        {!isBrief && ui.comma + ui.t('check.checkedOn', { date: ui.date(provenance.checkedOn) })}
      </span>
    </span>
  );
}

/** The place in the law as a link; a source without a known article goes by its title. */
export function SourceLink({
  ui,
  citation: { source: id, locator },
}: {
  readonly ui: Ui;
  readonly citation: Citation;
}): JSX.Element {
  const source = sourceOf(ui, id);
  const place = locator === 'notKnown' ? null : locator.article;
  const text =
    locator === 'notKnown' || locator.of === undefined ? source : sourceOf(ui, locator.of);
  const content = place ? (
    <>
      {place}
      <span class="ds-sr-only">
        {ui.comma}
        <SourceTitle ui={ui} source={text} />
      </span>
    </>
  ) : (
    <SourceTitle ui={ui} source={source} />
  );
  return source.url === null ? (
    <span>{content}</span>
  ) : (
    <a class="ds-link" href={source.url} rel="noreferrer external" hreflang={source.lang}>
      {content}
    </a>
  );
}

/** A source by its own title, in its own language; one whose title we do not hold is named in ours. */
export function SourceTitle({
  ui,
  source,
}: {
  readonly ui: Ui;
  readonly source: Source;
}): JSX.Element {
  return source.title === null ? (
    <span>{ui.word('sources', source.id, 'title')}</span>
  ) : (
    <span lang={source.lang}>{source.title}</span>
  );
}

export function sourceOf(ui: Ui, id: string): Source {
  const source = ui.law.sources.get(id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}
