import type { JSX } from 'preact';
import { type ConfidenceCounts, confidenceCounts } from '#rules/review/confidence-counts.ts';
import { role } from '#site/check/table-role.ts';
import type { Ui } from '#site/check/ui.ts';
import { placeName } from './state-ui.ts';
import { byPlace, placeOfStatement, statements } from './state-view.ts';
import { SupportMark } from './support-mark.tsx';

const kinds = ['official', 'professional', 'report', 'weak'] as const;
type Kind = (typeof kinds)[number];

/**
 * How many statements rest on what, place by place, as numbers and as a bar. Narrow screens stack the rows by style.
 */
export function ConfidenceTable({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <table class="state-table support-table" {...role('table')}>
      <caption class="visually-hidden">{ui.t('stateOfTheLaw.sure.title')}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            {ui.t('stateOfTheLaw.sure.place')}
          </th>
          {kinds.map((kind) => (
            <th
              scope="col"
              class="number"
              data-confidence={kind}
              key={kind}
              {...role('columnheader')}
            >
              <SupportMark confidence={kind === 'weak' ? 'press' : kind} />
              {ui.t(`stateOfTheLaw.sure.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {byPlace(statements, placeOfStatement).map(([place, found]) => (
          <Row ui={ui} name={placeName(ui, place)} counts={confidenceCounts(found)} key={place} />
        ))}
        <Row
          ui={ui}
          name={ui.t('stateOfTheLaw.sure.all')}
          counts={confidenceCounts(statements)}
          isTotal
        />
      </tbody>
    </table>
  );
}

function Row({
  ui,
  name,
  counts,
  isTotal = false,
}: {
  readonly ui: Ui;
  readonly name: string;
  readonly counts: ConfidenceCounts;
  readonly isTotal?: boolean;
}): JSX.Element {
  const numbers = kinds.map((kind) => [kind, countOf(counts, kind)] as const);
  return (
    <tr class={isTotal ? 'total' : undefined} {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        {name}
        <SupportBar numbers={numbers} />
      </th>
      {numbers.map(([kind, count]) => (
        <td
          class="number"
          data-confidence={kind}
          data-kind={ui.t(`stateOfTheLaw.sure.${kind}`)}
          key={kind}
          {...role('cell')}
        >
          {ui.number(count)}
        </td>
      ))}
    </tr>
  );
}

const width = 240;

function SupportBar({
  numbers,
}: {
  readonly numbers: readonly (readonly [Kind, number])[];
}): JSX.Element {
  const total = numbers.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  return (
    <svg
      class="support-bar"
      viewBox={`0 0 ${width} 14`}
      width={width}
      height="14"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {numbers.map(([kind, count]) => {
        const length = (count / total) * width;
        const x = start;
        start += length;
        return (
          <rect
            data-confidence={kind}
            x={round(x)}
            y="0"
            width={round(length)}
            height="14"
            key={kind}
          />
        );
      })}
    </svg>
  );
}

function countOf(counts: ConfidenceCounts, kind: Kind): number {
  return kind === 'weak' ? counts.press + counts.unverified : counts[kind];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
