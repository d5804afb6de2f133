import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Demand, Demands } from '#rules/engine/demands.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { conditionWord, partsOf } from './condition-text.ts';
import { amountText } from './figure-text.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly route: string;
  readonly demands: Demands;
  readonly filedOn: IsoDate;
}

/** What a place asks about something, in the words of its law; of alternatives, that one is enough. */
export function ComparedDemands({ ui, route, demands, filedOn }: Props): JSX.Element {
  const { asked, orElse } = demands;
  const sentences = (ids: readonly string[]) => ids.map((id) => partsOf(ui, route, id, filedOn));
  const always = asked.filter(({ option }) => option === null);
  const either = asked
    .filter(({ option }) => option !== null)
    .map((demand) => (
      <>
        <Line ui={ui} demand={demand} />
        {demand.alongside.length > 0 && (
          <small class="comparison-with">
            {ui.t('sideBySide.alongside', { conditions: sentences(demand.alongside).join('; ') })}
          </small>
        )}
      </>
    ));
  const others = sentences(orElse).map((sentence) => <>{sentence}</>);
  return (
    <>
      {always.map((demand) => (
        <p key={demand.leaf.id}>
          <Line ui={ui} demand={demand} />
        </p>
      ))}
      {either.length > 0 && (
        <>
          <p>{ui.t('sideBySide.oneOf')}</p>
          <ul>
            {[...either, ...others].map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A condition with its amount made to stand out, and what we do not know of it. */
function Line({ ui, demand }: { readonly ui: Ui; readonly demand: Demand }): JSX.Element {
  const { leaf, figure, value, isReversed } = demand;
  const amount = value ? amountText(ui, figure) : '';
  const plain = conditionWord(ui, leaf.id, amount);
  const text = isReversed ? ui.t('result.notSo', { condition: plain }) : plain;
  const [before = '', ...after] = figure && amount !== '' ? text.split(amount) : [text];
  const doubt = doubtText(ui, demand);
  return (
    <>
      {before}
      {after.length > 0 && (
        <>
          <strong>{amount}</strong>
          {after.join(amount)}
        </>
      )}
      {doubt !== null && <small>{doubt}</small>}
    </>
  );
}

function doubtText(ui: Ui, { leaf, value, hole }: Demand): string | null {
  if (hole?.kind === 'lapsed') {
    return ui.t('sideBySide.lastKnown', { date: ui.date(hole.confirmedThrough) });
  }
  if (hole?.kind === 'exactHit') return ui.t('sideBySide.exactHit');
  if (value?.kind === 'atLeast') return ui.t('sideBySide.orMore');
  return isDecisive(leaf.provenance.confidence) ? null : ui.t('result.notConfirmed');
}
