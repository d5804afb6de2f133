import type { JSX } from 'preact';
import type { Explanation, GroupExplanation, LeafExplanation } from '#rules/engine/explain.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import { amountsIn } from '#rules/engine/parameter.ts';
import { answerText } from './answer-text.ts';
import { Cited } from './citation.tsx';
import { conditionWord } from './condition-text.ts';
import { figurePeriod } from './figure-period.ts';
import { amountText } from './figure-text.ts';
import type { Interview } from './interview.ts';
import type { Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import type { Mark } from './verdict-shapes.ts';

/** So many alternatives that are not met are shown in full. */
const alternativesInSight = 4;

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly explanation: Explanation;
}

interface ListProps {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly parts: readonly Explanation[];
}

/** The reasons as a list that mirrors the conditions: met, not met, open, or not confirmed. */
export function Reasons({ ui, interview, explanation }: Props): JSX.Element {
  const children = 'children' in explanation ? explanation.children : [explanation];
  // A route with exclusions is the conditions of the law under one more "all of these", which says nothing new.
  const parts = children.flatMap((part) =>
    part.id === explanation.id && 'children' in part ? part.children : [part],
  );
  return explanation.kind === 'any' ? (
    <Parts ui={ui} interview={interview} group={explanation} />
  ) : (
    <ReasonList ui={ui} interview={interview} parts={parts} />
  );
}

function ReasonList({ ui, interview, parts }: ListProps): JSX.Element {
  return (
    <ul class="reasons">
      {parts.map((part) => (
        <li key={part.id} data-truth={part.truth}>
          <VerdictMark mark={markOf(part)} />
          <div class="reason">
            {part.kind === 'leaf' && <LeafReason ui={ui} interview={interview} leaf={part} />}
            {(part.kind === 'judgement' || part.kind === 'referral') && (
              <>
                <p class="reason-text">
                  {conditionWord(ui, part.id, '')} <Outcome ui={ui} part={part} />
                </p>
                <p class="reason-source">
                  <Cited ui={ui} provenance={part.provenance} />
                </p>
              </>
            )}
            {'children' in part && (
              <>
                <p class="reason-text">
                  {conditionWord(ui, part.id, '')} <Outcome ui={ui} part={part} />
                </p>
                <Parts ui={ui} interview={interview} group={part} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The parts of a group. Of many alternatives that are not met, those stay in sight that time or an answer may mend. */
function Parts({
  ui,
  interview,
  group,
}: Omit<ListProps, 'parts'> & { readonly group: GroupExplanation }): JSX.Element {
  const parts = partsOf(group);
  const lost = group.kind === 'any' ? parts.filter(isLost) : [];
  if (lost.length <= alternativesInSight) {
    return <ReasonList ui={ui} interview={interview} parts={parts} />;
  }
  const near = parts.filter((part) => !isLost(part));
  return (
    <>
      {near.length > 0 && <ReasonList ui={ui} interview={interview} parts={near} />}
      <details class="more">
        <summary>{ui.t('result.alternatives', { count: lost.length })}</summary>
        <ul>
          {lost.map((part) => (
            <li key={part.id}>{reasonText(ui, part)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Not met, and neither time nor an answer changes that. */
function isLost({ truth, opensOn }: Explanation): boolean {
  return truth === 'false' && opensOn === null;
}

function reasonText(ui: Ui, part: Explanation): string {
  return conditionWord(ui, part.id, part.kind === 'leaf' ? amountText(ui, part.figure) : '');
}

function LeafReason({
  ui,
  interview,
  leaf,
}: {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly leaf: LeafExplanation;
}): JSX.Element {
  const { figure } = leaf;
  return (
    <>
      <p class="reason-text">
        {conditionWord(ui, leaf.id, amountText(ui, figure))} <Outcome ui={ui} part={leaf} />
      </p>
      <p class="reason-answer">
        {answersGiven(ui, interview, leaf)}
        {shortfall(ui, leaf)}
      </p>
      {figure && <p class="reason-figure">{figurePeriod(ui, figure)}</p>}
      <p class="reason-source">
        <Cited ui={ui} provenance={figure ? figure.provenance : leaf.provenance} />
      </p>
    </>
  );
}

/** The outcome in a word, for those who do not see the shape or are read to. */
function Outcome({ ui, part }: { readonly ui: Ui; readonly part: Explanation }): JSX.Element {
  return (
    <span class="ds-sr-only" data-said>
      ({ui.t(`result.outcomes.${markOf(part)}`)})
    </span>
  );
}

function markOf({ kind, truth, provisional, opensOn }: Explanation): Mark {
  if (kind === 'judgement') return 'eligibleSubjectToJudgement';
  if (truth === 'true') return 'eligible';
  if (truth === 'false') return opensOn === null ? 'notEligible' : 'notYet';
  return provisional === 'unknown' ? 'undetermined' : 'unconfirmed';
}

/**
 * What there is to say below a group: where it is met, the conditions that meet it, one after the other; where it
 * is not, its parts. Of alternatives of which one is met, the others say nothing more.
 */
function partsOf(group: GroupExplanation): readonly Explanation[] {
  const isMet = group.truth === 'true' || group.provisional === 'true';
  // Reversed and counted groups are said in full: which parts are met is their point.
  if (!isMet || group.kind === 'not' || group.kind === 'atLeastOf') return group.children;
  const children =
    group.kind === 'all'
      ? group.children
      : group.children
          .filter((child) => child.truth === group.truth && child.provisional === 'true')
          .slice(0, 1);
  return children.flatMap((child) => ('children' in child ? partsOf(child) : [child]));
}

function answersGiven(ui: Ui, interview: Interview, leaf: LeafExplanation): string {
  const isDerived = ui.law.facts.get(leaf.fact)?.kind === 'derived';
  const said = baseFacts(leaf.fact, ui.law.facts).flatMap((id) => {
    const fact = ui.law.facts.get(id);
    const answer = interview.answers[id];
    if (!fact || fact.kind === 'derived' || answer === undefined) return [];
    // Of a computed amount or age, the figures behind it; an empty optional one says nothing.
    const isSilent =
      (isDerived && fact.kind === 'choice') ||
      (fact.kind === 'number' && fact.optional === true && typeof answer === 'object');
    return isSilent ? [] : [answerText(ui, fact, answer)];
  });
  if (said.length === 0) return ui.t('result.notAnswered');
  const isSupposed = baseFacts(leaf.fact, ui.law.facts).some((id) =>
    interview.supposed?.includes(id),
  );
  return ui.t(isSupposed ? 'keep.youSuppose' : 'result.youSaid', { answer: said.join(' · ') });
}

/** How far below the amount the pay stays, where both are known to the cent. */
function shortfall(
  ui: Ui,
  { figure, computed, answer, truth, provisional }: LeafExplanation,
): string {
  const pay = typeof answer === 'number' ? answer : computed?.from;
  const isBelow = truth === 'false' || (truth === 'unknown' && provisional === 'false');
  if (!figure || !isBelow || typeof pay !== 'number') return '';
  if (computed && computed.from !== computed.to) return '';
  const [lowest] = amountsIn(figure.value);
  const unit = ui.law.parameters.get(figure.parameter)?.unit;
  if (lowest === undefined || (unit !== 'EUR/month' && unit !== 'EUR/year')) return '';
  const amount = ui.money(lowest - pay);
  return ` ${ui.t(unit === 'EUR/month' ? 'result.shortfallMonth' : 'result.shortfallYear', { amount })}`;
}
