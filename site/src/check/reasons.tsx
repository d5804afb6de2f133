import type { JSX } from 'preact';
import type { Explanation, LeafExplanation } from '#rules/engine/explain.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import { answerText } from './answer-text.ts';
import { Cited } from './citation.tsx';
import type { Interview } from './interview.ts';
import type { Ui } from './ui.ts';
import { type Mark, VerdictMark } from './verdict-mark.tsx';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly explanation: Explanation;
}

/** The reasons as a list that mirrors the conditions: met, not met, open, or not confirmed. */
export function Reasons({ ui, interview, explanation }: Props): JSX.Element {
  const parts = explanation.kind === 'leaf' ? [explanation] : explanation.children;
  return (
    <ul class="reasons">
      {parts.map((part) => (
        <li key={part.id} data-truth={part.truth}>
          <VerdictMark mark={markOf(part)} />
          <div class="reason">
            {part.kind === 'leaf' ? (
              <LeafReason ui={ui} interview={interview} leaf={part} />
            ) : (
              <>
                <p class="reason-text">
                  {ui.word('conditions', part.id, 'text')} <Outcome ui={ui} part={part} />
                </p>
                <Reasons ui={ui} interview={interview} explanation={decisivePart(part)} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
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
        {ui.word('conditions', leaf.id, 'text', {
          amount: figure ? ui.money(figure.value.amount) : ui.t('check.amountNotKnown'),
        })}{' '}
        <Outcome ui={ui} part={leaf} />
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

/** The outcome in a word, for those who do not see the shape. */
function Outcome({ ui, part }: { readonly ui: Ui; readonly part: Explanation }): JSX.Element {
  return <span class="ds-sr-only">({ui.t(`check.outcomes.${markOf(part)}`)})</span>;
}

function markOf({ truth, provisional }: Explanation): Mark {
  if (truth === 'true') return 'eligible';
  if (truth === 'false') return 'notEligible';
  return provisional === 'unknown' ? 'undetermined' : 'unconfirmed';
}

/** Of alternatives of which one is met, the others say nothing more; otherwise all are shown. */
function decisivePart(group: Exclude<Explanation, LeafExplanation>): Explanation {
  if (group.kind === 'all') return group;
  const met = group.children.filter((child) => child.truth === 'true');
  const first = met[0] ?? group.children.find((child) => child.provisional === 'true');
  return first ? { ...group, children: [first] } : group;
}

function answersGiven(ui: Ui, interview: Interview, leaf: LeafExplanation): string {
  const facts = baseFacts(leaf.fact, ui.law.facts)
    .map((id) => ui.law.facts.get(id))
    .filter((fact): fact is Fact => fact !== undefined && fact.kind !== 'derived');
  const said = facts.flatMap((fact) => {
    const answer = interview.answers[fact.id];
    const isSilent =
      answer === undefined ||
      (fact.kind === 'number' && fact.optional === true && typeof answer === 'object');
    return isSilent ? [] : [answerText(ui, fact, answer)];
  });
  return said.length > 0
    ? ui.t('check.youSaid', { answer: ui.list(said) })
    : ui.t('check.notAnswered');
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
  const amount = ui.money(figure.value.amount - pay);
  const unit = ui.law.parameters.get(figure.parameter)?.unit;
  return ` ${ui.t(unit === 'EUR/month' ? 'check.shortfallMonth' : 'check.shortfallYear', { amount })}`;
}

function figurePeriod(ui: Ui, figure: NonNullable<LeafExplanation['figure']>): string {
  const from = ui.date(figure.from);
  if (figure.value.kind === 'atLeast') {
    return ui.t('check.figureAtLeast', { from, amount: ui.money(figure.value.amount) });
  }
  if (figure.confirmedThrough !== undefined) {
    return ui.t('check.figureConfirmed', { from, date: ui.date(figure.confirmedThrough) });
  }
  return figure.to === null
    ? ui.t('check.figureSince', { from })
    : ui.t('check.figureUntil', { from, to: ui.date(figure.to) });
}
