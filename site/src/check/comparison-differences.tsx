import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { LegalTime } from '#rules/engine/legal-time.ts';
import { isDecisive, type Provenance } from '#rules/engine/provenance.ts';
import type { Difference, DueFee, PlaceStanding } from '#rules/engine/side-by-side.ts';
import { ComparedDemands } from './comparison-demands.tsx';
import type { Kind } from './comparison-kinds.ts';
import type { ComparisonRow } from './comparison-table.tsx';
import { isSettled } from './fees.tsx';
import { amountText } from './figure-text.ts';
import { bestFirst } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** What the routes of a kind ask, cost or take otherwise: a row for each difference. */
export function differenceRows(
  ui: Ui,
  { differences, standings }: Kind,
  places: readonly PlaceStanding[],
  filedOn: IsoDate,
): readonly ComparisonRow[] {
  // Of several routes of a place, the best one: all of them side by side would fill pages.
  const bestOf = ({ place }: PlaceStanding) =>
    bestFirst(standings.filter(({ jurisdiction }) => jurisdiction === place))[0] ?? null;
  return differences.map((difference) => ({
    id: difference.kind === 'demands' ? difference.about : difference.kind,
    title:
      difference.kind === 'demands'
        ? ui.word('compared', difference.about, 'name')
        : ui.t(`sideBySide.${difference.kind}`),
    isAlike: false,
    cells: places.map((place) => (
      <Cell
        ui={ui}
        difference={difference}
        route={bestOf(place)?.route ?? null}
        filedOn={filedOn}
      />
    )),
  }));
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
  readonly route: string | null;
  readonly filedOn: IsoDate;
}

function Cell({ ui, difference, route, filedOn }: CellProps): JSX.Element {
  if (route === null) return <None text={ui.t('sideBySide.noRoute')} />;
  const isOwn = (one: { readonly route: string }) => one.route === route;
  switch (difference.kind) {
    case 'demands': {
      const demands = difference.said.find(isOwn)?.demands ?? null;
      if (!demands) return <None text={ui.t('sideBySide.notHeld')} />;
      if (demands.asked.length > 0) {
        return <ComparedDemands ui={ui} route={route} demands={demands} filedOn={filedOn} />;
      }
      const isReferred = demands.referred.length > 0;
      return <None text={ui.t(isReferred ? 'sideBySide.notRead' : 'sideBySide.notAsked')} />;
    }
    case 'fees': {
      const fees = difference.said.find(isOwn)?.fees ?? [];
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
      const time = difference.said.find(isOwn)?.time ?? null;
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
          {' · '}
          <strong>{amountText(ui, { parameter: amount, ...figure })}</strong>
        </>
      )}
      {!isConfirmed && <small>{ui.t('result.notConfirmed')}</small>}
    </>
  );
}

function ComparedTime({ ui, time }: { readonly ui: Ui; readonly time: LegalTime }): JSX.Element {
  const count = time.steps.filter(({ days }) => days.max === null).length;
  return (
    <>
      {time.days > 0 && <p>{ui.t('result.steps.limit', { count: time.days })}</p>}
      {count > 0 && (
        <p>
          {time.days > 0 ? ui.t('sideBySide.noLimit', { count }) : ui.t('sideBySide.noLimitAtAll')}
        </p>
      )}
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
