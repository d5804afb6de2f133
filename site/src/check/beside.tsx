import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import { assess, type Assessment } from '#rules/engine/assess.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { checkOf, type Interview, viewOf } from './interview.ts';
import { groupsHere } from './route-groups.ts';
import { shortReason, waitsForText } from './short-reason.ts';
import { explains, type Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { resultHeadline } from './verdict-text.ts';

/** Questions named of those that the other answer waits for. */
const named = 3;

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  /** A part of the page that is not there will not come. */
  readonly hasFailed: boolean;
}

/**
 * The answer to another question that people take for this one: apart from it, decided by the same answers, in short.
 * A button opens its own check and takes the answers along.
 */
export function Beside({ ui, interview, hasFailed }: Props): JSX.Element | null {
  const { beside } = checkOf(ui.law, interview);
  const { voice, filedOn, answers } = interview;
  if (beside === undefined || filedOn === null) return null;
  const other: Interview = { ...interview, check: beside, editing: null, also: [] };
  const assessment = assess(ui.law, { check: beside, voice, filedOn, answers });
  const title = `beside-${beside}`;
  return (
    <section class="beside" aria-labelledby={title} data-check={beside}>
      <p class="overline">{ui.t('result.beside.overline')}</p>
      <h2 class="ds-heading" id={title}>
        {ui.word('checks', beside, `beside-${voice}`)}
      </h2>
      <p>{ui.word('checks', beside, 'beside')}</p>
      {explains(ui, assessment.competent) ? (
        <InShort ui={ui} interview={other} assessment={assessment} />
      ) : (
        <p role="status">{ui.t(hasFailed ? 'check.later.failed' : 'check.later.other')}</p>
      )}
    </section>
  );
}

interface InShortProps extends Omit<Props, 'hasFailed'> {
  readonly assessment: Assessment;
}

function InShort({ ui, interview, assessment }: InShortProps): JSX.Element {
  const { check, voice } = interview;
  const groups = groupsHere(assessment);
  const lead = groups.length === 1 ? groups[0]?.lead : undefined;
  const mark = groups.length > 1 ? 'undetermined' : (lead?.verdict.kind ?? 'notEligible');
  const view = viewOf(ui.law, interview);
  const left = view.kind === 'question' ? view.left : 0;
  return (
    <>
      <div class="beside-answer" data-verdict={mark}>
        <VerdictMark mark={mark} />
        <div>
          <p class="beside-headline">{resultHeadline(ui, assessment)}</p>
          <WhatDecides ui={ui} interview={interview} assessment={assessment} />
        </div>
      </div>
      <p class="beside-go">
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          name="action"
          value={`carry:${check}`}
          formAction={path(ui.locale, check, voice, 'result')}
        >
          {ui.t(left > 0 ? 'result.beside.goOn' : 'result.beside.inFull')}
        </button>
        <span>
          {left > 0 && `${ui.t('check.questionsLeft', { count: left })}. `}
          {ui.t('result.beside.carried')}
        </span>
      </p>
    </>
  );
}

/** What the answer waits for, or what decides it where nothing is open. */
function WhatDecides({ ui, interview, assessment }: InShortProps): JSX.Element | null {
  const { routes, competent, filedOn } = assessment;
  const here = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  const [group, ...more] = groupsHere(assessment);
  const lead = group?.lead;
  // Where several places may decide, the headline says that it depends on that.
  if (!lead || more.length > 0 || isOpen(lead.verdict)) return null;
  const text =
    lead.verdict.kind === 'undetermined'
      ? waitsForText(
          ui,
          interview,
          here.flatMap(({ dependsOn }) => dependsOn),
          named,
        )
      : shortReason(ui, interview, lead, filedOn);
  return text === '' ? null : <p class="beside-why">{text}</p>;
}
