import type { JSX } from 'preact';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { Document } from '#rules/engine/route.ts';
import { checkWord } from './check-word.ts';
import { Ticked, TicksNote } from './ticked.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly documents: readonly Document[];
}

export type Person = Document['by'];

/** Two lists of papers: one's own first, then the other side's. */
export function Documents({ ui, check, documents }: Props): JSX.Element | null {
  if (documents.length === 0) return null;
  return (
    <section class="documents">
      <h3 class="ds-heading">{checkWord(ui, check, 'papers')}</h3>
      <p>{ui.t('result.documents.intro')}</p>
      <TicksNote ui={ui} />
      {peopleOf(ui).map((by) => (
        <Papers ui={ui} check={check} documents={documents} by={by} key={by} />
      ))}
    </section>
  );
}

/** The two people of a case, whoever reads first. */
export function peopleOf({ voice }: Ui): readonly Person[] {
  return voice === 'employer' ? ['employer', 'worker'] : ['worker', 'employer'];
}

/** The papers that one of them brings. */
export function Papers({
  ui,
  check,
  documents,
  by,
}: Props & { readonly by: Person }): JSX.Element | null {
  const papers = documents.filter((document) => document.by === by);
  if (papers.length === 0) return null;
  return (
    <>
      <h4 class="ds-heading">{whose(ui, check, by)}</h4>
      <ul class="document-list">
        {papers.map((document) => (
          <Ticked check={check} id={document.id} key={document.id}>
            <span class="document-name">{ui.word('documents', document.id, 'name')}</span>
            {ui.hasWord('documents', document.id, 'note') && (
              <span class="document-note">{ui.word('documents', document.id, 'note')}</span>
            )}
            {!isDecisive(document.provenance.confidence) && (
              <span class="document-note">{ui.t('result.documents.unconfirmed')}</span>
            )}
          </Ticked>
        ))}
      </ul>
    </>
  );
}

function whose(ui: Ui, check: string, by: Person): string {
  if (by === ui.voice) return ui.t('result.documents.yours');
  return by === 'worker'
    ? checkWord(ui, check, 'papers-worker')
    : ui.t('result.documents.employer');
}
