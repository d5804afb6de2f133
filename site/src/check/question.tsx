import type { ComponentType, JSX } from 'preact';
import type { Question as AskedQuestion } from '#rules/engine/check.ts';
import { type Fact, isMoney, type NumberFact } from '#rules/engine/fact.ts';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { type ApartPart, useApart } from './apart-context.ts';
import { controlValue, dayFirst } from './answer-text.ts';
import { ChoiceField } from './choice-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { faultText } from './fault-text.ts';
import { TextField } from './text-field.tsx';
import { checkOf, factsOfQuestion, filedOnStep, type Interview, type View } from './interview.ts';
import type { OccupationProps } from './occupation-field.tsx';
import { occupationTextField } from './occupation-input.ts';
import { Progress } from './progress.tsx';
import { dateWord, questionWord } from './question-word.ts';
import { showsCard } from './shows-card.ts';
import { useSetting } from './setting.ts';
import { situationOf } from './situation.ts';
import type { Ui } from './ui.ts';
import { WhyAsked } from './why-asked.tsx';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly view: Extract<View, { kind: 'question' }>;
  readonly faults: Readonly<Record<string, InputFault>>;
  readonly typed: Readonly<Record<string, string>>;
  /** Pre-fills the filing date; `null` at build time, which has no today. */
  readonly today: string | null;
  /** Asks for an occupation; `null` until that part of the page has come, before which none is asked. */
  readonly OccupationField: ComponentType<OccupationProps> | null;
  /** Says why a later question is asked, where a script runs. */
  readonly WhyLater: ApartPart['WhyLater'] | undefined;
}

/** The drawing that the page was built with: where a card is what a check begins with, it stands there at once. */
const built = typeof document === 'undefined' ? null : document.querySelector('.pictured');

/** One question: a heading, what to look for, the controls, and why we ask. */
export function Question(props: Props): JSX.Element {
  const { ui, view, faults, WhyLater } = props;
  const { step } = view;
  const hasFaults = Object.keys(faults).length > 0;
  const apart = useApart();
  const { take } = useSetting();
  const first = checkOf(ui.law, props.interview).questions[0].id;
  const isPictured = showsCard(questionOf(ui, props.interview, step)) && !!(take ?? built);
  return (
    <div class="question">
      <Progress ui={ui} done={view.done} left={view.left} />
      {hasFaults && <ErrorSummary ui={ui} faults={faults} />}
      <h1 class="question-title" tabIndex={-1} id="question-title">
        {questionWord(ui, props.interview.check, step, ui.voice)}
      </h1>
      <p class="question-hint" id="question-hint">
        {questionWord(ui, props.interview.check, step, 'hint')}
      </p>
      <input type="hidden" name="step" value={step} />
      {props.interview.isSupposing && (
        <>
          <input type="hidden" name="supposing" value="yes" />
          <p class="notice">{ui.t('link.supposing')}</p>
        </>
      )}
      {isPictured &&
        (take ? (
          <div class="pictured">
            <take.CardPicture ui={ui} />
          </div>
        ) : (
          <div class="pictured" dangerouslySetInnerHTML={{ __html: built?.innerHTML ?? '' }} />
        ))}
      <div class="question-fields">
        {step === filedOnStep ? <FiledOnField {...props} /> : <FactFields {...props} />}
      </div>
      <div class="question-actions">
        <button class="ds-button" type="submit" name="action" value="next">
          {ui.t('check.next')}
        </button>
        {isTyped(props) && (
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name="action"
            value="unknown"
          >
            {ui.t('check.dontKnow')}
          </button>
        )}
        {step !== first && (
          <button
            class="ds-button"
            data-variant="tertiary"
            type="submit"
            name="action"
            value="back"
          >
            {ui.t('check.back')}
          </button>
        )}
      </div>
      {/* After the button that goes on: Enter presses the first one of a form. */}
      {step === first && <Day {...props} />}
      {(WhyLater ?? ui.hasWord('questions', step, 'why')) && (
        <WhyAsked {...{ ui, step, WhyLater }} interview={props.interview} />
      )}
      {apart && <apart.QuestionFoot {...{ ui, step, isPictured }} interview={props.interview} />}
    </div>
  );
}

function FactFields(props: Props): JSX.Element {
  const { ui, interview, view, faults, typed, OccupationField } = props;
  const question = questionOf(ui, interview, view.step);
  const situation = question && situationOf(question, interview.answers);
  return (
    <>
      {questionFacts(ui, interview, view.step).map((fact) => {
        const isFirst = fact.id === question?.facts[0];
        const fault = faults[fact.id];
        const error = fault ? faultText(ui, fault) : undefined;
        const value =
          typed[fact.id] ??
          (isFirst ? situation?.id : undefined) ??
          controlValue(fact, interview.answers[fact.id], interview.filedOn);
        if (fact.kind === 'occupation') {
          const words = typed[occupationTextField(fact.id)];
          return (
            OccupationField && (
              <OccupationField
                ui={ui}
                fact={fact}
                answer={interview.answers[fact.id]}
                words={words}
                error={error}
                // Other words are another control, with what was found for them.
                key={`${fact.id} ${words ?? ''}`}
              />
            )
          );
        }
        return fact.kind === 'boolean' || fact.kind === 'choice' ? (
          <ChoiceField
            ui={ui}
            fact={fact}
            situations={(isFirst && question.situations) || []}
            question={ui.word('questions', view.step, ui.voice)}
            value={value}
            error={error}
            key={fact.id}
          />
        ) : (
          <TextField
            name={fact.id}
            label={ui.word('facts', fact.id, 'label')}
            hint={ui.word('facts', fact.id, 'hint')}
            {...(fact.kind === 'number' ? numberControl(ui, fact) : dateControl)}
            value={value}
            error={error}
            key={fact.id}
          />
        );
      })}
    </>
  );
}

/** Which day's law the answer goes by: said where a check begins, with a button to choose another one. */
function Day({ ui, interview, today }: Props): JSX.Element {
  const { check, filedOn } = interview;
  return (
    <p class="question-day">
      {ui.t('check.day', {
        what: questionWord(ui, check, filedOnStep, 'short'),
        day: filedOn && filedOn !== today ? ui.date(filedOn) : ui.t('check.today'),
      })}{' '}
      <button class="check-foot-button" type="submit" name="action" value={`change:${filedOnStep}`}>
        {ui.t('check.otherDay')}
      </button>
    </p>
  );
}

function FiledOnField({ ui, interview, faults, typed, today }: Props): JSX.Element {
  const fault = faults[filedOnStep];
  const shown = interview.filedOn ?? today;
  return (
    <TextField
      name={filedOnStep}
      label={dateWord(ui, interview.check, 'label')}
      hint={dateWord(ui, interview.check, 'hint')}
      {...dateControl}
      value={typed[filedOnStep] ?? (shown ? dayFirst(shown) : '')}
      error={fault ? faultText(ui, fault) : undefined}
    />
  );
}

// A date is typed with strokes or full stops, which a numeric keyboard may not have.
const dateControl = { inputMode: 'text', width: 'wide' } as const;

function numberControl(ui: Ui, { unit }: NumberFact) {
  if (isMoney(unit)) return { prefix: '€', inputMode: 'decimal', width: 'wide' } as const;
  // Hours are typed with a comma, a stop or a colon, which a numeric keyboard may not have.
  const inputMode = unit === 'minutes/week' ? 'text' : 'numeric';
  return { unit: ui.t(`check.fields.units.${unit}`), inputMode, width: 'narrow' } as const;
}

/** Typed answers get a button of their own for "I don't know"; choices have it among them. */
function isTyped({ ui, interview, view }: Props): boolean {
  return questionFacts(ui, interview, view.step).some(({ kind }) =>
    ['number', 'date', 'occupation'].includes(kind),
  );
}

function questionFacts(ui: Ui, interview: Interview, step: string): readonly Fact[] {
  const question = questionOf(ui, interview, step);
  return question ? factsOfQuestion(ui.law, question) : [];
}

function questionOf(ui: Ui, interview: Interview, step: string): AskedQuestion | undefined {
  return checkOf(ui.law, interview).questions.find(({ id }) => id === step);
}
