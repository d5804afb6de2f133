import type { ComponentChildren, JSX } from 'preact';
import { path } from '#content/paths.ts';
import { termName } from '#content/term-names.ts';
import type { Ui } from '#site/check/ui.ts';
import { OfficialNames } from '#site/glossary/official-names.tsx';
import { termPlain } from '#site/glossary/term-data.ts';

/**
 * A term in a sentence: pressed, it says what it means, without a script. A browser that cannot do that shows all notes
 * at the end, as paper does.
 */
export function TermButton({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="term" popovertarget={noteId(id)}>
      {children}
    </button>
  );
}

/** What the terms of a page mean, each once: shown when asked for. */
export function TermNotes({
  ui,
  terms,
}: {
  readonly ui: Ui;
  readonly terms: readonly string[];
}): JSX.Element | null {
  if (terms.length === 0) return null;
  return (
    <section class="term-notes" aria-labelledby="terms">
      <h2 id="terms">{ui.t('guides.terms')}</h2>
      {terms.map((id) => (
        <div class="term-note" id={noteId(id)} popover="auto" key={id}>
          <p class="term-name">{termName(ui.locale, id).term}</p>
          <p>{termPlain(ui, id)}</p>
          <OfficialNames ui={ui} id={id} />
          <p class="term-more">
            <a href={`${path(ui.locale, 'glossary')}#${id}`}>{ui.t('guides.toGlossary')}</a>
            <button type="button" popovertarget={noteId(id)} popovertargetaction="hide">
              {ui.t('guides.closeTerm')}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}

function noteId(id: string): string {
  return `term-${id}`;
}
