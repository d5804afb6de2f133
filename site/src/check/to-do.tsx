import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { Document } from '#rules/engine/route.ts';
import { useApart } from './apart-context.ts';
import { checkWord } from './check-word.ts';
import { inOrder, whoActs } from './steps.tsx';
import { Ticked, TicksNote } from './ticked.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

type Person = Document['by'];

/**
 * A list for each of the two people in a case, one's own first: what to do, what to pay and which papers to bring. The
 * same case in the other voice has the same two lists, the other way round.
 */
export function ToDo({ ui, check, route, filedOn }: Props): JSX.Element | null {
  const order: readonly Person[] =
    ui.voice === 'employer' ? ['employer', 'worker'] : ['worker', 'employer'];
  const has = (by: Person) => [...route.documents, ...route.steps].some((part) => part.by === by);
  const people = order.filter(has);
  const isShared = people.length > 1;
  if (route.documents.length === 0 && !isShared) return null;
  return (
    <section class="documents">
      <h3 class="ds-heading">{isShared ? ui.t('keep.toDo') : checkWord(ui, check, 'papers')}</h3>
      <p>{ui.t('result.documents.intro')}</p>
      <TicksNote ui={ui} />
      {people.map((by) => (
        <div key={by}>
          {isShared && <h4 class="ds-heading">{whoActs(ui, check, by)}</h4>}
          {/* Alone, everything to do stands under "how it goes" already. */}
          {isShared && <Deeds {...{ ui, check, route, filedOn, by }} />}
          <Papers {...{ ui, check, route, by, isShared }} />
        </div>
      ))}
    </section>
  );
}

/** What a person does and pays, in the order of the steps. */
function Deeds({ ui, check, route, filedOn, by }: Props & { readonly by: Person }): JSX.Element {
  const apart = useApart();
  const plan = apart?.planOf(ui, check, route, filedOn) ?? null;
  return (
    <ul class="document-list">
      {inOrder(route.steps)
        .filter((step) => step.by === by)
        .map((step) => (
          <Ticked check={check} id={step.id} key={step.id}>
            <span class="document-name">{ui.word('steps', step.id, 'name')}</span>
            {apart && plan && <apart.StepDates ui={ui} plan={plan} step={step} />}
          </Ticked>
        ))}
      {route.fees
        .filter((fee) => fee.by === by)
        .map((fee) => (
          <Ticked check={check} id={fee.id} key={fee.id}>
            <span class="document-name">
              {ui.t('keep.pay', { fee: ui.word('fees', fee.id, 'name') })}
            </span>
          </Ticked>
        ))}
    </ul>
  );
}

function Papers({
  ui,
  check,
  route,
  by,
  isShared,
}: Omit<Props, 'filedOn'> & {
  readonly by: Person;
  readonly isShared: boolean;
}): JSX.Element | null {
  const papers = route.documents.filter((document) => document.by === by);
  if (papers.length === 0) return null;
  const title = whose(ui, check, by);
  return (
    <>
      {isShared ? <h5 class="ds-heading">{title}</h5> : <h4 class="ds-heading">{title}</h4>}
      <ul class="document-list">
        {papers.map((document) => (
          <Ticked check={check} id={document.id} key={document.id}>
            <span class="document-name">{ui.word('documents', document.id, 'name')}</span>
            {ui.hasWord('documents', document.id, 'note') && (
              <span class="document-note">{ui.word('documents', document.id, 'note')}</span>
            )}
            {!isDecisive(document.provenance.confidence) && (
              <span class="document-note">{ui.t('result.documents.unconfirmed')}</span>
            )}
          </Ticked>
        ))}
      </ul>
    </>
  );
}

function whose(ui: Ui, check: string, by: Person): string {
  if (by === ui.voice) return ui.t('result.documents.yours');
  return by === 'worker'
    ? checkWord(ui, check, 'papers-worker')
    : ui.t('result.documents.employer');
}
