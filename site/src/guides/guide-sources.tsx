import type { JSX } from 'preact';
import { datedText } from '#site/check/dated-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { SupportMark } from '#site/state-of-the-law/support-mark.tsx';
import type { Confidence } from '#rules/engine/provenance.ts';
import { guideSource } from './guide-source.ts';

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
            {ui.comma}
            {source.publisher}
            {source.dated !== null && ` (${datedText(ui, source.dated)})`}.{' '}
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
