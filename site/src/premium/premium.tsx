import type { JSX } from 'preact';
import { FormFoot, type KeptWhere, type OtherLanguage } from '#site/calculation/form-foot.tsx';
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
  readonly keptWhere: KeptWhere;
  readonly elsewhere: readonly OtherLanguage[];
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
      <FormFoot ui={ui} keptWhere={keptWhere} elsewhere={elsewhere}>
        <a href={check}>{ui.t('calculators.premium.toCheck')}</a>
      </FormFoot>
    </form>
  );
}
