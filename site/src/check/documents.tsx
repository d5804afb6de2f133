import type { JSX } from 'preact';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { Document } from '#rules/engine/route.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly documents: readonly Document[];
}

/** Two lists of papers: one's own first, then the other side's. */
export function Documents({ ui, documents }: Props): JSX.Element {
  const order =
    ui.voice === 'employer' ? (['employer', 'worker'] as const) : (['worker', 'employer'] as const);
  return (
    <section class="documents">
      <h3 class="ds-heading">{ui.t('check.documents.title')}</h3>
      <p>{ui.t('check.documents.intro')}</p>
      {order.map((by) => (
        <div key={by}>
          <h4 class="ds-heading">
            {ui.t(by === ui.voice ? 'check.documents.yours' : `check.documents.${by}`)}
          </h4>
          <ul class="document-list">
            {documents
              .filter((document) => document.by === by)
              .map((document) => (
                <li key={document.id}>
                  <span class="document-name">{ui.word('documents', document.id, 'name')}</span>
                  {ui.hasWord('documents', document.id, 'note') && (
                    <span class="document-note">{ui.word('documents', document.id, 'note')}</span>
                  )}
                  {!isDecisive(document.provenance.confidence) && (
                    <span class="document-note">{ui.t('check.documents.unconfirmed')}</span>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
