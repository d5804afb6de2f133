import type { JSX } from 'preact';
import type { PayTest } from '#rules/calculators/pay.ts';
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
  /** What happens to what was typed: kept in this page, or sent to be answered; `null` before either is known. */
  readonly keptWhere: 'here' | 'sent' | null;
  /** Languages that the form itself can be sent to; the links of the page would lose what was typed. */
  readonly elsewhere: readonly {
    readonly tag: string;
    readonly label: string;
    readonly action: string;
  }[];
}

/** The converter: the same tree at build, in the Worker and in the browser; with a script nothing is ever sent. */
export function Converter(props: ConverterProps): JSX.Element {
  const { ui, tests, sheet, action, check, keptWhere, elsewhere } = props;
  return (
    <form class="converter" method="post" action={action} noValidate autoComplete="off">
      <ConverterFields {...props} />
      <ConverterResult ui={ui} tests={tests} sheet={sheet} check={check} />
      <footer class="check-foot">
        {keptWhere && <p>{ui.t(keptWhere === 'here' ? 'check.staysHere' : 'check.sentOnce')}</p>}
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
