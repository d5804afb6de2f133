import type { JSX } from 'preact';
import { useApart } from './apart-context.ts';
import { checkWord } from './check-word.ts';
import { checkOf, type Interview, type Submission, type View } from './interview.ts';
import { Keep } from './keep.tsx';
import { answersAll, listsHere } from './list-groups.ts';
import { DefaultButton, OtherDate } from './other-date.tsx';
import { Routes } from './route-group.tsx';
import { groupsHere, placesOf } from './route-groups.ts';
import { Supposed } from './supposed.tsx';
import { Told } from './told.tsx';
import { explains, type Ui } from './ui.ts';
import { resultHeadline, verdictSentence } from './verdict-text.ts';
import { YourList } from './your-list.tsx';

export interface ResultProps {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly view: Extract<View, { kind: 'result' }>;
  readonly faults: Submission['faults'];
  readonly typed: Submission['typed'];
  /** A part of the page that is not there will not come. */
  readonly hasFailed: boolean;
}

/** The answer: one sentence, the routes best first or the whole list, where to go on, another question apart, what it was based on, and the other places. */
export function Result(props: ResultProps): JSX.Element {
  const { ui, interview, view } = props;
  const { assessment } = view;
  const apart = useApart();
  const { filedOn } = assessment;
  const { beside, compared } = checkOf(ui.law, interview);
  const isSupposed = (interview.supposed ?? []).length > 0;
  const headline = resultHeadline(ui, assessment);
  const lists = answersAll(ui, interview.check) ? listsHere(assessment) : null;
  const here = lists ? [] : groupsHere(assessment);
  // Where nothing stands out, people first need to know where to turn.
  const hasLead =
    here.some(({ lead }) => lead !== null) || lists?.some(({ items }) => items.length > 0) === true;
  // Drawn anew where other groups stand in it: Preact leaves what it keeps of a list behind what comes after the list.
  const groups = [hasLead, ...[...here, ...(lists ?? [])].map(({ place }) => place)];
  return (
    <div class="result" key={groups.join(' ')}>
      <DefaultButton ui={ui} check={interview.check} />
      <Supposed ui={ui} interview={interview} />
      <p class="overline">{checkWord(ui, interview.check, 'result', { date: ui.date(filedOn) })}</p>
      <h1 class="result-headline" tabIndex={-1} id="question-title">
        {isSupposed && `${ui.t('keep.ifSo')} `}
        {headline}
      </h1>
      <p class="result-disclaimer">{ui.t('check.disclaimer')}</p>
      {!hasLead && apart && <apart.WhatNext ui={ui} assessment={assessment} />}
      <Keep {...{ ui, interview, assessment }} />
      {/* Before all that it leaves out, so that style alone follows it. It is never sent: it has no name. */}
      <input class="paper-all" type="checkbox" id="paper-all" />
      <label class="paper-label" for="paper-all">
        {ui.t('keep.paperAll')}
      </label>
      {lists?.map((group) => (
        <YourList
          {...{ ui, interview, group, filedOn }}
          isOneOfSeveral={lists.length > 1}
          key={group.place}
        />
      ))}
      {here.map((group) => (
        <Routes
          ui={ui}
          interview={interview}
          group={group}
          filedOn={filedOn}
          isOneOfSeveral={here.length > 1}
          isHeadline={
            group.lead !== null && verdictSentence(ui, interview.check, group.lead) === headline
          }
          key={group.place}
        />
      ))}
      {hasLead && apart && <apart.WhatNext ui={ui} assessment={assessment} />}
      <OtherDate ui={ui} interview={interview} faults={props.faults} typed={props.typed} />
      {beside !== undefined && <Other {...props} />}
      <Told ui={ui} interview={interview} />
      {compared && <SideBySide {...props} />}
      {/* The others say that something is still to come; nobody should find more than was there when they looked. */}
      {!apart && beside === undefined && !compared && (
        <p role="status">{ui.t(props.hasFailed ? 'check.later.failed' : 'check.later.result')}</p>
      )}
    </div>
  );
}

/** The answer to the question beside this one, once it can be drawn. */
function Other({ ui, interview, hasFailed }: ResultProps): JSX.Element {
  const apart = useApart();
  return apart ? (
    <apart.Beside ui={ui} interview={interview} hasFailed={hasFailed} />
  ) : (
    <p role="status">{ui.t(hasFailed ? 'check.later.failed' : 'check.later.other')}</p>
  );
}

/** Every place, once the law of all of them is there to be explained. */
function SideBySide({ ui, interview, view, hasFailed }: ResultProps): JSX.Element {
  const apart = useApart();
  return apart && explains(ui, placesOf(view.assessment)) ? (
    <apart.RegionComparison ui={ui} interview={interview} assessment={view.assessment} />
  ) : (
    <p role="status">{ui.t(hasFailed ? 'check.later.placesFailed' : 'check.later.places')}</p>
  );
}
