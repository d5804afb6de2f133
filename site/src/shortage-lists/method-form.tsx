import type { JSX } from 'preact';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import { methodOf } from '#rules/shortage-methods/all.ts';
import { isCount, measuresOf } from '#rules/shortage-methods/inputs.ts';
import type { Measure } from '#rules/shortage-methods/method.ts';
import { FormFoot, type KeptWhere, type OtherLanguage } from '#site/calculation/form-foot.tsx';
import { ErrorList } from '#site/check/error-summary.tsx';
import { TextField } from '#site/check/text-field.tsx';
import type { Ui } from '#site/check/ui.ts';
import { MethodResult } from './method-result.tsx';
import { sheetFaultText } from './method-text.ts';
import type { NextPages } from './next-pages.ts';
import { controlOf, type Sheet } from './sheet.ts';

export interface MethodFormProps {
  readonly ui: Ui;
  readonly sheet: Sheet;
  /** What the controls hold when they are first drawn; after that they keep what somebody types. */
  readonly start: Sheet;
  /** Controls whose faults are told: nobody is told off while typing. */
  readonly told: ReadonlySet<string>;
  /** Address of the page that answers the form where no script does. */
  readonly action: string;
  readonly next: NextPages;
  readonly keptWhere: KeptWhere;
  readonly elsewhere: readonly OtherLanguage[];
}

const groups = [
  ['counts', ['offers', 'jobseekers']],
  ['fill', ['fillRate', 'fillRateOverall']],
  ['time', ['duration', 'durationOverall']],
  ['tension', ['tension1', 'tension2', 'tension3', 'tension4']],
] as const;

/**
 * The numbers of one occupation, and what they come to under the criteria of one place. The same tree is rendered at
 * build, in the Worker and in the browser; with a script nothing is ever sent.
 */
export function MethodForm(props: MethodFormProps): JSX.Element {
  const { ui, sheet, told, action, next, keptWhere, elsewhere } = props;
  const { place } = sheet;
  const asked = measuresOf(methodOf(place));
  const faults = Object.entries(sheet.faults).flatMap(([control, fault]) =>
    told.has(control) ? [[control, sheetFaultText(ui, fault)] as const] : [],
  );
  return (
    <form
      class="method-form"
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      data-empty={sheet.numbers === null ? '' : undefined}
    >
      <input type="hidden" name="place" value={place} />
      <div class="method-fields">
        {faults.length > 0 && <ErrorList ui={ui} texts={faults} id={`${place}-faults`} />}
        <p>{ui.t(`shortageLists.sum.intro.${place}`)}</p>
        {groups.map(([id, measures]) => {
          const here = measures.filter((measure) => asked.includes(measure));
          return here.length === 0 ? null : (
            <fieldset class="ds-fieldset method-group" key={id}>
              <legend>{ui.t(`shortageLists.sum.groups.${id}`)}</legend>
              <div>
                {here.map((measure) => (
                  <Field
                    {...{ ui, place, measure }}
                    value={props.start.typed[controlOf(place, measure)] ?? ''}
                    error={faults.find(([name]) => name === controlOf(place, measure))?.[1]}
                    key={measure}
                  />
                ))}
              </div>
            </fieldset>
          );
        })}
        <div class="question-actions">
          <button class="ds-button" type="submit">
            {ui.t('shortageLists.sum.submit')}
          </button>
        </div>
      </div>
      <MethodResult ui={ui} sheet={sheet} next={next} />
      <FormFoot ui={ui} keptWhere={keptWhere} elsewhere={elsewhere}>
        {null}
      </FormFoot>
    </form>
  );
}

interface FieldProps {
  readonly ui: Ui;
  readonly place: LocalJurisdiction;
  readonly measure: Measure;
  readonly value: string;
  readonly error: string | undefined;
}

function Field({ ui, place, measure, value, error }: FieldProps): JSX.Element {
  const unit = unitOf(measure);
  return (
    <TextField
      name={controlOf(place, measure)}
      label={ui.t(`shortageLists.sum.fields.${measure}`)}
      hint={hintText(ui, place, measure)}
      {...(unit && { unit: ui.t(`shortageLists.sum.units.${unit}`) })}
      inputMode={isCount(measure) ? 'numeric' : 'decimal'}
      width="narrow"
      {...{ value, error }}
    />
  );
}

function unitOf(measure: Measure): 'percent' | 'days' | null {
  if (measure.startsWith('fillRate')) return 'percent';
  return measure.startsWith('duration') ? 'days' : null;
}

/** Numbers that each service counts in a way of its own. */
const countedHere = [
  ...(['flanders-offers', 'flanders-jobseekers'] as const),
  ...(['flanders-fillRateOverall', 'flanders-durationOverall'] as const),
  ...(['brussels-offers', 'brussels-jobseekers'] as const),
  ...(['wallonia-offers', 'wallonia-jobseekers'] as const),
  ...(['german-speaking-community-offers', 'german-speaking-community-jobseekers'] as const),
] as const;

function hintText(ui: Ui, place: LocalJurisdiction, measure: Measure): string {
  const own = countedHere.find((one) => one === controlOf(place, measure));
  if (own) return ui.t(`shortageLists.sum.hints.${own}`);
  switch (measure) {
    case 'fillRate':
    case 'fillRateOverall':
    case 'duration':
    case 'durationOverall':
      return ui.t(`shortageLists.sum.hint.${measure}`);
    case 'offers':
    case 'jobseekers':
      throw new Error(`no hint about "${measure}" in "${place}"`);
    case 'tension1':
    case 'tension2':
    case 'tension3':
    case 'tension4':
      return ui.t('shortageLists.sum.hint.tension');
  }
}
