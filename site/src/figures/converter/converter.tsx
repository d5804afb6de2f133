import type { JSX } from 'preact';
import type { PayTest } from '#rules/calculators/pay.ts';
import { FormFoot, type KeptWhere, type OtherLanguage } from '#site/calculation/form-foot.tsx';
import type { Ui } from '#site/check/ui.ts';
import { ConverterFields } from './converter-form.tsx';
import { ConverterResult } from './converter-result.tsx';
import type { ConverterSheet } from './converter-sheet.ts';

export interface ConverterProps {
  readonly ui: Ui;
  readonly tests: readonly PayTest[];
  readonly sheet: ConverterSheet;
  readonly start: ConverterSheet;
  readonly told: ReadonlySet<string>;
  /** Address of the page that answers the form where no script does. */
  readonly action: string;
  /** Address of the check that looks at the whole case. */
  readonly check: string;
  readonly keptWhere: KeptWhere;
  readonly elsewhere: readonly OtherLanguage[];
}

/** The converter: the same tree at build, in the Worker and in the browser; with a script nothing is ever sent. */
export function Converter(props: ConverterProps): JSX.Element {
  const { ui, tests, sheet, action, check, keptWhere, elsewhere } = props;
  return (
    <form class="converter" method="post" action={action} noValidate autoComplete="off">
      <ConverterFields {...props} />
      <ConverterResult ui={ui} tests={tests} sheet={sheet} check={check} />
      <FormFoot ui={ui} keptWhere={keptWhere} elsewhere={elsewhere} />
    </form>
  );
}
