import { Fragment, type JSX } from 'preact';
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

/** What a place asks about something, in the words of its law; of each choice between alternatives, that one is enough. */
export function ComparedDemands({ ui, route, demands, filedOn }: Props): JSX.Element {
  const { asked, orElse } = demands;
  const sentence = (id: string) => partsOf(ui, route, id, filedOn);
  const choices = [...new Set(asked.flatMap(({ choice }) => choice ?? []))];
  return (
    <>
      {asked
        .filter(({ choice }) => choice === null)
        .map((demand) => (
          <p key={demand.leaf.id}>
            <Line ui={ui} demand={demand} />
          </p>
        ))}
      {choices.map((choice) => (
        <Fragment key={choice}>
          <p>{ui.t('sideBySide.oneOf')}</p>
          <ul>
            {asked
              .filter((demand) => demand.choice === choice)
              .map((demand) => (
                <li key={demand.leaf.id}>
                  <Line ui={ui} demand={demand} />
                  {demand.alongside.length > 0 && (
                    <small class="comparison-with">
                      {ui.t('sideBySide.alongside', {
                        conditions: demand.alongside.map(sentence).join(ui.semicolon),
                      })}
                    </small>
                  )}
                </li>
              ))}
            {orElse
              .filter((other) => other.choice === choice)
              .map(({ condition }) => (
                <li key={condition}>{sentence(condition)}</li>
              ))}
          </ul>
        </Fragment>
      ))}
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
