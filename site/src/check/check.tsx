import type { JSX } from 'preact';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { hiddenFields, type Interview, viewOf } from './interview.ts';
import { Question } from './question.tsx';
import { Result } from './result.tsx';
import type { Ui } from './ui.ts';

export interface CheckProps {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly faults: Readonly<Record<string, InputFault>>;
  readonly typed: Readonly<Record<string, string>>;
  /** Address of the page that answers the form where no script does. */
  readonly action: string;
  readonly today: string | null;
  /** What happens to the answers: kept in this page, or sent to be answered; `null` before either is known. */
  readonly keptWhere: 'here' | 'sent' | null;
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
  const { ui, interview, faults, typed, action, today } = props;
  const view = viewOf(ui.law, interview);
  return (
    <form class="check" method="post" action={action} noValidate autoComplete="off">
      {Object.entries(hiddenFields(interview)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {view.kind === 'question' ? (
        <Question
          ui={ui}
          interview={interview}
          view={view}
          faults={faults}
          typed={typed}
          today={today}
          key={view.step}
        />
      ) : (
        <Result ui={ui} interview={interview} view={view} />
      )}
      <CheckFoot {...props} isStarted={view.done > 0} />
    </form>
  );
}

function CheckFoot({
  ui,
  keptWhere,
  elsewhere,
  isStarted,
}: CheckProps & { readonly isStarted: boolean }): JSX.Element {
  return (
    <footer class="check-foot">
      {keptWhere && <p>{ui.t(keptWhere === 'here' ? 'check.staysHere' : 'check.sentOnce')}</p>}
      {isStarted && (
        <button class="check-foot-button" type="submit" name="action" value="restart">
          {ui.t('check.startAgain')}
        </button>
      )}
      {elsewhere.map(({ tag, label, action }) => (
        <button
          class="check-foot-button"
          type="submit"
          name="action"
          value="show"
          formAction={action}
          lang={tag}
          key={tag}
        >
          {label}
        </button>
      ))}
    </footer>
  );
}
