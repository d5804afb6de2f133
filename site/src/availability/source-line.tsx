import type { JSX } from 'preact';
import { hasText, type TextTree } from '#content/translate.ts';
import { texts } from '#content/i18n.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Citation, Provenance, Source } from '#rules/engine/provenance.ts';
import * as ownSources from '#rules/sources/availability.ts';
import { datedText } from '#site/check/dated-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { SupportMark } from '#site/state-of-the-law/support-mark.tsx';

const known: ReadonlyMap<string, Source> = new Map(
  [...catalogue.sources, ...Object.values<Source>(ownSources)].map((source) => [source.id, source]),
);

/** How well a statement is supported, and by what: each source as a link, with the place in it. */
export function SourceLine({
  ui,
  provenance: { citations, confidence },
}: {
  readonly ui: Ui;
  readonly provenance: Provenance;
}): JSX.Element {
  return (
    <span class="source-line">
      <SupportMark confidence={confidence} /> {ui.t(`check.confidence.${confidence}`)}
      {citations.map((citation) => (
        <span key={JSON.stringify(citation)}>
          {' · '}
          <CitedText ui={ui} citation={citation} />
        </span>
      ))}
    </span>
  );
}

/** Every source of some statements once, with its publisher, its date and when it was read. */
export function SourceRows({
  ui,
  provenances,
}: {
  readonly ui: Ui;
  readonly provenances: readonly Provenance[];
}): JSX.Element {
  const ids = new Set(
    provenances.flatMap(({ citations }) =>
      citations.flatMap(({ source, locator }) =>
        locator !== 'notKnown' && locator.of !== undefined ? [source, locator.of] : [source],
      ),
    ),
  );
  return (
    <ul class="source-rows">
      {[...ids].map((id) => {
        const source = sourceOf(id);
        const parts = [source.publisher, ...(source.dated ? [datedText(ui, source.dated)] : [])];
        return (
          <li key={id}>
            <SourceName ui={ui} source={source} /> · {parts.join(' · ')} ·{' '}
            {ui.t('check.checkedOn', { date: ui.date(source.checkedOn) })}
          </li>
        );
      })}
    </ul>
  );
}

function CitedText({
  ui,
  citation: { source, locator },
}: {
  readonly ui: Ui;
  readonly citation: Citation;
}): JSX.Element {
  const of = locator === 'notKnown' ? undefined : locator.of;
  return (
    <>
      {locator !== 'notKnown' && locator.article + ui.comma}
      {of !== undefined && (
        <>
          <SourceName ui={ui} source={sourceOf(of)} />
          {ui.comma}
        </>
      )}
      <SourceName ui={ui} source={sourceOf(source)} />
    </>
  );
}

function SourceName({ ui, source }: { readonly ui: Ui; readonly source: Source }): JSX.Element {
  const name =
    source.title === null ? (
      <>{ownTitle(ui, source.id)}</>
    ) : (
      <span lang={source.lang}>{source.title}</span>
    );
  return source.url === null ? (
    name
  ) : (
    <a href={source.url} rel="noreferrer external" hreflang={source.lang}>
      {name}
    </a>
  );
}

/** What we call a text whose title we do not hold. */
function ownTitle(ui: Ui, id: string): string {
  const tree: TextTree = texts[ui.locale];
  return hasText(tree, `availability.sourceTitles.${id}`)
    ? ui.t(`availability.sourceTitles.${id}` as 'availability.sourceTitles.fgtb-availability')
    : ui.word('sources', id, 'title');
}

function sourceOf(id: string): Source {
  const source = known.get(id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}
