import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { PremiumFields } from './premium-form.tsx';
import { PremiumResult } from './premium-result.tsx';
import type { Sheet } from './sheet.ts';

export interface PremiumProps {
  readonly ui: Ui;
  readonly sheet: Sheet;
  readonly start: Sheet;
  readonly told: ReadonlySet<string>;
  readonly isLive: boolean;
  /** Address of the page that answers the form where no script does. */
  readonly action: string;
  /** Address of the check that says whether the training is possible. */
  readonly check: string;
  /** What happens to what was typed: kept in this page, or sent to be answered; `null` before either is known. */
  readonly keptWhere: 'here' | 'sent' | null;
  /** Languages that the form itself can be sent to; the links of the page would lose what was typed. */
  readonly elsewhere: readonly {
    readonly tag: string;
    readonly label: string;
    readonly action: string;
  }[];
}

/**
 * The calculation: what is typed, and what follows from it. The same tree is rendered at build, in the Worker and in the
 * browser; with a script nothing is ever sent.
 */
export function PremiumForm(props: PremiumProps): JSX.Element {
  const { ui, action, check, keptWhere, elsewhere } = props;
  return (
    <form class="premium" method="post" action={action} noValidate autoComplete="off">
      <PremiumFields {...props} />
      <PremiumResult ui={ui} sheet={props.sheet} />
      <footer class="check-foot">
        {keptWhere && <p>{ui.t(keptWhere === 'here' ? 'check.staysHere' : 'check.sentOnce')}</p>}
        <a href={check}>{ui.t('calculators.premium.toCheck')}</a>
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
    </form>
  );
}
