import type { ComponentChildren, JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';

/** What happens to what was typed: kept in this page, or sent to be answered; `null` before either is known. */
export type KeptWhere = 'here' | 'sent' | null;

/** A language that the form itself can be sent to; a link of the page would lose what was typed. */
export interface OtherLanguage {
  readonly tag: string;
  readonly label: string;
  readonly action: string;
}

interface Props {
  readonly ui: Ui;
  readonly keptWhere: KeptWhere;
  readonly elsewhere: readonly OtherLanguage[];
  /** Where to go on. */
  readonly children?: ComponentChildren;
}

/** The foot of a calculation: what happens to the numbers, where to go on, and the other languages. */
export function FormFoot({ ui, keptWhere, elsewhere, children }: Props): JSX.Element {
  return (
    <footer class="check-foot">
      {keptWhere && <p>{ui.t(keptWhere === 'here' ? 'check.staysHere' : 'check.sentOnce')}</p>}
      {children}
      {elsewhere.map((language) => (
        <button
          class="check-foot-button"
          type="submit"
          formAction={language.action}
          lang={language.tag}
          key={language.tag}
        >
          {language.label}
        </button>
      ))}
    </footer>
  );
}
