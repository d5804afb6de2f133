import type { JSX } from 'preact';
import { confidences } from '#rules/engine/provenance.ts';
import type { Ui } from '#site/check/ui.ts';
import { SupportMark } from './support-mark.tsx';

/** What the piers under a deck stand for. */
export function SupportKey({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <section class="state-section" aria-labelledby="support-key">
      <h2 id="support-key">{ui.t('common.about.sources.title')}</h2>
      <dl class="terms">
        {confidences.map((confidence) => (
          <div key={confidence}>
            <dt>
              <SupportMark confidence={confidence} />{' '}
              {ui.t(`common.about.sources.${confidence}.term`)}
            </dt>
            <dd>{ui.t(`common.about.sources.${confidence}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{ui.t('common.about.sources.weakest')}</p>
    </section>
  );
}
