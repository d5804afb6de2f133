import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { useApart } from './apart-context.ts';
import { Documents, Papers, peopleOf, type Person } from './documents.tsx';
import { inOrder, whoActs } from './steps.tsx';
import { Ticked, TicksNote } from './ticked.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/**
 * A list for each of the two people of a case, one's own first: what to do, what to pay and which papers to bring. The
 * same case in the other voice has the same two lists, the other way round. Where one of them has nothing to do, "how it
 * goes" says all but the papers.
 */
export function ToDo({ ui, check, route, filedOn }: Props): JSX.Element {
  const { documents, steps } = route;
  const people = peopleOf(ui).filter((person) =>
    [...documents, ...steps].some(({ by }) => by === person),
  );
  if (people.length < 2) return <Documents ui={ui} check={check} documents={documents} />;
  return (
    <section class="documents">
      <h3 class="ds-heading">{ui.t('keep.toDo')}</h3>
      <p>{ui.t('result.documents.intro')}</p>
      <TicksNote ui={ui} />
      {people.map((by) => (
        <div class="to-do" key={by}>
          <h4 class="ds-heading to-do-person">{whoActs(ui, check, by)}</h4>
          <Deeds {...{ ui, check, route, filedOn, by }} />
          <Papers {...{ ui, check, documents, by }} />
        </div>
      ))}
    </section>
  );
}

/** What a person does and pays, in the order of the steps. */
function Deeds({
  ui,
  check,
  route,
  filedOn,
  by,
}: Props & { readonly by: Person }): JSX.Element | null {
  const apart = useApart();
  const plan = apart?.planOf(ui, check, route, filedOn) ?? null;
  const deeds = inOrder(route.steps).filter((step) => step.by === by);
  const fees = route.fees.filter((fee) => fee.by === by);
  if (deeds.length + fees.length === 0) return null;
  return (
    <ul class="document-list">
      {deeds.map((step) => (
        <Ticked check={check} id={step.id} key={step.id}>
          <span class="document-name">{ui.word('steps', step.id, 'name')}</span>
          {apart && plan && <apart.StepDates ui={ui} plan={plan} step={step} />}
        </Ticked>
      ))}
      {fees.map((fee) => (
        <Ticked check={check} id={fee.id} key={fee.id}>
          <span class="document-name">
            {ui.t('keep.pay', { fee: ui.word('fees', fee.id, 'name') })}
          </span>
        </Ticked>
      ))}
    </ul>
  );
}
