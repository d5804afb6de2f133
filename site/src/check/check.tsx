import type { ComponentProps, ComponentType, JSX } from 'preact';
import type { Answer } from '#rules/engine/answer.ts';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { ApartContext, type ApartPart } from './apart-context.ts';
import { checkOf, factsOf, type Interview, type View } from './interview.ts';
import { hiddenFields } from './interview-form.ts';
import { knownView } from './known-view.ts';
import type { OccupationProps } from './occupation-field.tsx';
import { Question } from './question.tsx';
import type { ResultProps } from './result.tsx';
import { nowhere, type Setting, SettingContext } from './setting.ts';
import { explains, type Ui } from './ui.ts';
import { Waiting } from './waiting.tsx';

export interface CheckProps {
  readonly ui: Ui;
  readonly interview: Interview;
  /** `null` where pages are built: whether a script will answer is not known yet. */
  readonly setting: Setting | null;
  /** What is loaded on demand, where pages are built. */
  readonly take?: Setting['take'];
  readonly faults: Readonly<Record<string, InputFault>>;
  readonly typed: Readonly<Record<string, string>>;
  /** Address of the page that answers the form where no script does. */
  readonly action: string;
  /** Draws a result; `null` until that part of the page has come. Where pages are made it is always there. */
  readonly Result: ComponentType<ResultProps> | null;
  /** Draws what stands apart from it; comes last. */
  readonly apart: ApartPart | null;
  /** Asks for an occupation; `null` until that part of the page has come. */
  readonly OccupationField: ComponentType<OccupationProps> | null;
  /** Says why a later question is asked: that part of the page alone needs no law. */
  readonly WhyLater?: ApartPart['WhyLater'] | undefined;
  /** A part of the page that is not there will not come. */
  readonly hasFailed: boolean;
  /** Everything has just been erased. */
  readonly isErased: boolean;
  /** Languages that the form itself can be sent to; the links of the page would lose the answers. */
  readonly elsewhere: readonly {
    readonly tag: string;
    readonly label: string;
    readonly action: string;
  }[];
}

/**
 * A check: the next question or the result, always inside one form. The same tree is rendered at build, in the
 * Worker and in the browser; with a script nothing is ever sent.
 */
export function CheckForm(props: CheckProps): JSX.Element {
  const { ui, interview, action, setting } = props;
  const view = knownView(ui, interview);
  return (
    <SettingContext.Provider value={setting ?? { ...nowhere, take: props.take ?? null }}>
      <ApartContext.Provider value={props.apart}>
        <form class="check" method="post" action={action} noValidate autoComplete="off">
          {Object.entries(hiddenFields(interview)).map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          {props.isErased && (
            <p class="notice" role="status">
              {ui.t('link.erased')}
            </p>
          )}
          {props.apart && <props.apart.Notices ui={ui} interview={interview} />}
          <Step {...props} view={view} />
          <CheckFoot {...props} isStarted={!view || view.done > 0} />
        </form>
      </ApartContext.Provider>
    </SettingContext.Provider>
  );
}

/** The question or the result or, where its data has not come yet, what to do about that. */
function Step({ view, ...props }: CheckProps & { readonly view: View | null }): JSX.Element {
  const { ui, interview, faults, typed, Result, OccupationField, hasFailed, setting } = props;
  if (!view) return <Waiting ui={ui} what="question" hasFailed={hasFailed} />;
  if (namesOccupations(ui, interview, view) && !ui.occupations) {
    return <Waiting ui={ui} what="occupations" hasFailed={hasFailed} />;
  }
  if (view.kind === 'question') {
    return (
      <Question
        {...{ ui, interview, view, faults, typed, OccupationField }}
        WhyLater={props.WhyLater}
        today={setting?.today ?? null}
        key={view.step}
      />
    );
  }
  return Result && explains(ui, view.assessment.competent) ? (
    <Result {...{ ui, interview, view, faults, typed, hasFailed }} />
  ) : (
    <Waiting ui={ui} what="result" hasFailed={hasFailed} />
  );
}

/** Whether the next page names occupations: it asks for one, or tells which one was answered. */
function namesOccupations(ui: Ui, interview: Interview, view: View): boolean {
  const check = checkOf(ui.law, interview);
  const asked = check.questions.find(({ id }) => view.kind === 'question' && id === view.step);
  return factsOf(ui.law, check).some(
    ({ kind, id }) =>
      kind === 'occupation' &&
      (asked ? asked.facts.includes(id) : hasValues(interview.answers[id])),
  );
}

/** Whether an answer is a value or several, and not that nothing is known. */
function hasValues(answer: Answer | undefined): boolean {
  return typeof answer === 'string' || (typeof answer === 'object' && 'anyOf' in answer);
}

function CheckFoot({
  ui,
  interview,
  setting,
  apart,
  elsewhere,
  isStarted,
}: CheckProps & { readonly isStarted: boolean }): JSX.Element {
  return (
    <footer class="check-foot">
      {setting && <p>{ui.t(setting.isLive ? 'check.staysHere' : 'check.sentOnce')}</p>}
      {isStarted && <FootButton value="restart">{ui.t('check.startAgain')}</FootButton>}
      {isStarted && <FootButton value="erase">{ui.t('link.erase')}</FootButton>}
      {apart && <apart.KeepHere ui={ui} interview={interview} />}
      {elsewhere.map(({ tag, label, action }) => (
        <FootButton value="show" formAction={action} lang={tag} key={tag}>
          {label}
        </FootButton>
      ))}
    </footer>
  );
}

function FootButton({ children, ...more }: ComponentProps<'button'>): JSX.Element {
  return (
    <button class="check-foot-button" type="submit" name="action" {...more}>
      {children}
    </button>
  );
}
