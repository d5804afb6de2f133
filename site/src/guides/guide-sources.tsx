import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { SupportMark } from '#site/state-of-the-law/support-mark.tsx';
import { catalogue } from '#rules/catalogue.ts';
import type { Confidence, Source } from '#rules/engine/provenance.ts';
import { guideSources } from '#rules/sources/guides.ts';

const byId = new Map([...catalogue.sources, ...guideSources].map((source) => [source.id, source]));

/** A source that a guide names. Throws for one that is not registered. */
export function guideSource(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`no source "${id}" in rules/sources/`);
  return source;
}

/** The pages a text rests on, how well each supports it, and when we read it. */
export function GuideSources({
  ui,
  sources,
}: {
  readonly ui: Ui;
  readonly sources: readonly { readonly id: string; readonly confidence: Confidence }[];
}): JSX.Element {
  return (
    <ul class="guide-sources">
      {sources.map(({ id, confidence }) => {
        const source = guideSource(id);
        const title =
          source.title === null ? (
            <span>{ui.word('sources', id, 'title')}</span>
          ) : (
            <span lang={source.lang}>{source.title}</span>
          );
        return (
          <li key={id}>
            <SupportMark confidence={confidence} />{' '}
            {source.url === null ? (
              title
            ) : (
              <a href={source.url} rel="noreferrer external" hreflang={source.lang}>
                {title}
              </a>
            )}
            , {source.publisher}
            {source.dated !== null && ` (${source.dated})`}.{' '}
            <span class="small">
              {ui.t(`guides.confidence.${confidence}`)}{' '}
              {ui.t('guides.checked', { date: ui.date(source.checkedOn) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
