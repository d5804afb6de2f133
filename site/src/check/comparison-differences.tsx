import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { LegalTime } from '#rules/engine/legal-time.ts';
import { isDecisive, type Provenance } from '#rules/engine/provenance.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import type {
  Difference,
  DueFee,
  PlaceStanding,
  RouteStanding,
} from '#rules/engine/side-by-side.ts';
import { ComparedDemands } from './comparison-demands.tsx';
import type { Kind } from './comparison-kinds.ts';
import type { ComparisonRow } from './comparison-table.tsx';
import { isSettled } from './fees.tsx';
import { amountText } from './figure-text.ts';
import type { Ui } from './ui.ts';

/** What routes of one kind ask, cost or take otherwise: a row for each difference. */
export function differenceRows(
  ui: Ui,
  { differences, standings }: Kind,
  places: readonly PlaceStanding[],
  filedOn: IsoDate,
): readonly ComparisonRow[] {
  return differences.map((difference) => ({
    id: difference.kind === 'demands' ? difference.about : difference.kind,
    title:
      difference.kind === 'demands'
        ? ui.word('compared', difference.about, 'name')
        : ui.t(`sideBySide.${difference.kind}`),
    isAlike: false,
    cells: places.map(({ place }) => (
      <Cell
        ui={ui}
        difference={difference}
        place={place}
        filedOn={filedOn}
        isUnread={standings.some((route) => route.jurisdiction === place && isUnread(route))}
      />
    )),
  }));
}

/** Whether rules decide the route that we do not hold: then nothing can be said not to be asked. */
function isUnread({ verdict }: RouteStanding): boolean {
  return verdict.kind === 'unconfirmed' && verdict.provisional === null;
}

/** Where that stands which the differences show. */
export function provenancesIn(differences: readonly Difference[]): readonly Provenance[] {
  return differences.flatMap((difference): readonly Provenance[] => {
    switch (difference.kind) {
      case 'demands':
        return difference.said
          .flatMap(({ demands }) => demands?.asked ?? [])
          .flatMap(({ leaf, figure }) => [leaf.provenance, ...(figure ? [figure.provenance] : [])]);
      case 'fees':
        return difference.said
          .flatMap(({ fees }) => fees)
          .flatMap((fee) => [fee.provenance, ...(fee.figure ? [fee.figure.provenance] : [])]);
      case 'time':
        return difference.said
          .flatMap(({ time }) => time?.steps ?? [])
          .flatMap((step) => [step.provenance, ...(step.target ? [step.target.provenance] : [])]);
    }
  });
}

interface CellProps {
  readonly ui: Ui;
  readonly difference: Difference;
  readonly place: LocalJurisdiction;
  readonly filedOn: IsoDate;
  readonly isUnread: boolean;
}

function Cell({ ui, difference, place, filedOn, isUnread }: CellProps): JSX.Element {
  const isHere = ({ jurisdiction }: { readonly jurisdiction: string }) => jurisdiction === place;
  if (!difference.said.some(isHere)) return <None text={ui.t('sideBySide.noRoute')} />;
  switch (difference.kind) {
    case 'demands': {
      const found = difference.said.find(isHere);
      if (!found?.demands) return <None text={ui.t('sideBySide.notHeld')} />;
      return found.demands.asked.length === 0 ? (
        <None text={ui.t(isUnread ? 'sideBySide.timeNotKnown' : 'sideBySide.notAsked')} />
      ) : (
        <ComparedDemands ui={ui} route={found.route} demands={found.demands} filedOn={filedOn} />
      );
    }
    case 'fees': {
      const fees = difference.said.find(isHere)?.fees ?? [];
      return fees.length === 0 ? (
        <None text={ui.t('sideBySide.noFee')} />
      ) : (
        <ul class="comparison-fees">
          {fees.map((fee) => (
            <li key={fee.id}>
              <ComparedFee ui={ui} fee={fee} filedOn={filedOn} />
            </li>
          ))}
        </ul>
      );
    }
    case 'time': {
      const time = difference.said.find(isHere)?.time ?? null;
      return time ? (
        <ComparedTime ui={ui} time={time} />
      ) : (
        <None text={ui.t('sideBySide.timeNotKnown')} />
      );
    }
  }
}

function ComparedFee({
  ui,
  fee: { id, amount, figure, provenance },
  filedOn,
}: {
  readonly ui: Ui;
  readonly fee: DueFee;
  readonly filedOn: IsoDate;
}): JSX.Element {
  const isConfirmed = isDecisive(provenance.confidence) && isSettled(figure, filedOn);
  return (
    <>
      {ui.word('fees', id, 'name')}
      {figure && (
        <>
          {': '}
          <strong>{amountText(ui, { parameter: amount, ...figure })}</strong>
        </>
      )}
      {!isConfirmed && <small>{ui.t('result.notConfirmed')}</small>}
    </>
  );
}

function ComparedTime({ ui, time }: { readonly ui: Ui; readonly time: LegalTime }): JSX.Element {
  const open = time.steps.filter(({ days }) => days.max === null);
  return (
    <>
      {time.days > 0 && <p>{ui.t('result.steps.limit', { count: time.days })}</p>}
      {open.length > 0 && <p>{ui.t('sideBySide.noLimit', { count: open.length })}</p>}
      {time.steps.map(
        ({ id, target }) =>
          target && <p key={id}>{ui.t('result.steps.target', { count: target.days })}</p>,
      )}
    </>
  );
}

function None({ text }: { readonly text: string }): JSX.Element {
  return <p class="comparison-none">{text}</p>;
}
