import type { ComponentChildren, JSX } from 'preact';
import { type SchemeId, schemeIds } from '#rules/calculators/scheme.ts';
import { ErrorList } from '#site/check/error-summary.tsx';
import { TextField } from '#site/check/text-field.tsx';
import type { Ui } from '#site/check/ui.ts';
import { percentagesText, sheetFaultText } from './premium-text.ts';
import { type Choice, type Sheet, takesPercentage } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly sheet: Sheet;
  /** What the controls hold when they are first drawn; after that they keep what somebody types. */
  readonly start: Sheet;
  /** Controls whose faults are told: nobody is told off while typing. */
  readonly told: ReadonlySet<string>;
  /** A script runs: what the scheme does not ask for is hidden. */
  readonly isLive: boolean;
}

/** The controls of the calculation; the form around them is drawn by the page. */
export function PremiumFields(props: Props): JSX.Element {
  const { ui, sheet, start, told, isLive } = props;
  const faults = Object.entries(sheet.faults).flatMap(([control, fault]) =>
    told.has(control) ? [[control, sheetFaultText(ui, sheet, control, fault)] as const] : [],
  );
  const typed = (name: string) => ({
    name,
    value: start.typed[name] ?? '',
    error: faults.find(([control]) => control === name)?.[1],
  });
  const words = (field: 'startsOn' | 'endsOn') => ({
    label: ui.t(`calculators.premium.fields.${field}.label`),
    hint: ui.t(`calculators.premium.fields.${field}.hint`),
  });
  const percentages = { ibo: percentagesText(ui, 'ibo'), pfi: percentagesText(ui, 'pfi') };
  return (
    <div class="premium-fields">
      {faults.length > 0 && <ErrorList ui={ui} texts={faults} />}
      <SchemeChoice ui={ui} choice={start.choice} />
      <TextField {...words('startsOn')} {...typed('startsOn')} inputMode="text" width="wide" />
      <AmountFields {...props} name="wage" typed={typed} />
      <AmountFields {...props} name="income" typed={typed} />
      <div hidden={isLive && !takesPercentage(sheet.choice)}>
        <TextField
          {...typed('percentage')}
          label={ui.t('calculators.premium.fields.percentage.label')}
          hint={ui.t('calculators.premium.fields.percentage.hint', percentages)}
          unit={ui.t('check.fields.units.percent')}
          inputMode="numeric"
          width="narrow"
        />
      </div>
      <div hidden={isLive && sheet.choice !== 'fpie'}>
        <TextField {...words('endsOn')} {...typed('endsOn')} inputMode="text" width="wide" />
      </div>
      <div class="question-actions">
        <button class="ds-button" type="submit">
          {ui.t('calculators.premium.submit')}
        </button>
      </div>
    </div>
  );
}

function SchemeChoice({ ui, choice }: { readonly ui: Ui; readonly choice: Choice }): JSX.Element {
  const words = (id: SchemeId | 'all') =>
    id === 'all'
      ? [ui.t('calculators.premium.scheme.all'), ui.t('calculators.premium.scheme.allHint')]
      : [
          ui.t(`calculators.premium.schemes.${id}.name`),
          ui.t(`calculators.premium.schemes.${id}.place`),
        ];
  return (
    <fieldset class="ds-fieldset choices" aria-describedby="scheme-hint">
      <legend class="premium-legend">{ui.t('calculators.premium.scheme.legend')}</legend>
      <p class="typed-hint" id="scheme-hint">
        {ui.t('calculators.premium.scheme.hint')}
      </p>
      {([...schemeIds, 'all'] as const).map((id) => {
        const [label, hint] = words(id);
        return (
          <label class="choice" key={id}>
            <input
              class="ds-input"
              type="radio"
              name="scheme"
              value={id}
              defaultChecked={id === choice}
            />
            <ChoiceText label={label} hint={hint} />
          </label>
        );
      })}
    </fieldset>
  );
}

/** What stands beside a radio button or a box; its edge is drawn around the whole card. */
function ChoiceText({
  label,
  hint,
}: {
  readonly label: string | undefined;
  readonly hint?: string | undefined;
}): JSX.Element {
  return (
    <span class="choice-text">
      <span class="choice-label">{label}</span>
      {hint && <span class="choice-hint">{hint}</span>}
    </span>
  );
}

type Named = (name: string) => {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
};

/** An amount of money, and below it what to do if it is not known exactly or not at all. */
function AmountFields({
  ui,
  start,
  name,
  typed,
}: Props & { readonly name: 'wage' | 'income'; readonly typed: Named }): JSX.Element {
  const most = typed(`${name}-to`);
  const isUnknown = (start.typed[`${name}-unknown`] ?? '') !== '';
  return (
    <div class="premium-amount">
      <Money
        {...typed(name)}
        label={ui.t(`calculators.premium.fields.${name}.label`)}
        hint={ui.t(`calculators.premium.fields.${name}.hint`)}
      />
      <details class="more" open={isUnknown || most.value !== '' || most.error !== undefined}>
        <summary>{ui.t('calculators.premium.fields.rough')}</summary>
        <Money
          {...most}
          label={ui.t(`calculators.premium.fields.${name}To`)}
          hint={ui.t('calculators.premium.fields.toHint')}
        />
        <label class="choice">
          <input
            class="ds-input"
            type="checkbox"
            name={`${name}-unknown`}
            value="yes"
            defaultChecked={isUnknown}
          />
          <ChoiceText label={ui.t(`calculators.premium.fields.${name}Unknown`)} />
        </label>
      </details>
    </div>
  );
}

interface MoneyProps extends ReturnType<Named> {
  readonly label: string;
  readonly hint: string;
  readonly children?: ComponentChildren;
}

function Money(props: MoneyProps): JSX.Element {
  return <TextField {...props} prefix="€" inputMode="decimal" width="wide" />;
}
