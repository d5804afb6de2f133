import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { numberText } from '#site/check/number-text.ts';
import { type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import { amountsIn, type Parameter, type Slice } from '#rules/engine/parameter.ts';

/** In units of the picture: as wide as a small phone, so that its text is never smaller than the page's. */
const width = 340;
const height = 150;
const edge = { top: 26, bottom: 24, start: 6, end: 6 };

export interface Scale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly most: number;
}

interface Step {
  readonly slice: Slice;
  readonly from: number;
  readonly to: number;
  /** The lowest amount it may be. */
  readonly amount: number;
}

/**
 * A figure over time, drawn at build: a step for each period, the amount written on it. A period for which it is not
 * confirmed any more is dashed; one of which no amount is known is empty. The table beside it says the same, so the
 * picture is hidden from screen readers. The scale is that of all figures that stand together.
 */
export function StepChart({
  ui,
  parameter,
  scale,
}: {
  readonly ui: Ui;
  readonly parameter: Parameter;
  readonly scale: Scale;
}): JSX.Element {
  const x = (day: IsoDate) => {
    const [first, last, at] = [scale.from, scale.to, day].map(toEpochDay) as [
      number,
      number,
      number,
    ];
    const share = Math.min(Math.max((at - first) / (last - first), 0), 1);
    return round(edge.start + share * (width - edge.start - edge.end));
  };
  const y = (amount: number) =>
    round(height - edge.bottom - (amount / scale.most) * (height - edge.top - edge.bottom));
  const steps: readonly Step[] = parameter.slices.flatMap((slice) => {
    const [amount] = amountsIn(slice.value);
    if (amount === undefined) return [];
    return [{ slice, from: x(slice.from), to: x(slice.to ?? scale.to), amount }];
  });
  const base = height - edge.bottom;
  return (
    <svg
      class="step-chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      {yearsIn(scale).map((year) => {
        const at = x(`${String(year)}-01-01` as IsoDate);
        return (
          <g class="year" key={year}>
            <path d={`M${String(at)} ${String(edge.top)}V${String(base)}`} />
            <text x={at + 3} y={height - 7}>
              {String(year)}
            </text>
          </g>
        );
      })}
      <path
        class="ground"
        d={`M${String(edge.start)} ${String(base)}H${String(width - edge.end)}`}
      />
      {steps.map(({ slice, from, to, amount }) => {
        const top = y(amount);
        const end = slice.confirmedThrough ? Math.min(x(slice.confirmedThrough), to) : to;
        return (
          <g key={slice.from}>
            <path
              class="under"
              d={`M${String(from)} ${String(base)}V${String(top)}H${String(to)}V${String(base)}Z`}
            />
            <path class="step" d={`M${String(from)} ${String(top)}H${String(end)}`} />
            {end < to && (
              <path class="step" data-open="" d={`M${String(end)} ${String(top)}H${String(to)}`} />
            )}
          </g>
        );
      })}
      {labelled(steps).map(({ slice, from, to, amount }) => (
        <text class="amount" key={slice.from} x={(from + to) / 2} y={y(amount) - 7}>
          {numberText(ui, parameter.unit, amount)}
        </text>
      ))}
    </svg>
  );
}

/** The span and the height that figures share which stand together. */
export function scaleOf(parameters: readonly Parameter[], lastDay: IsoDate): Scale {
  const slices = parameters.flatMap(({ slices: all }) => all);
  const first = slices.map(({ from }) => from).reduce((one, other) => (one < other ? one : other));
  const most = Math.max(...slices.flatMap(({ value }) => amountsIn(value)), 1);
  const year = Number(lastDay.slice(0, 4)) + 1;
  return { from: first, to: `${String(year)}-01-01` as IsoDate, most };
}

/** Steps wide enough for their amount. Equal amounts one after the other are written once. */
function labelled(steps: readonly Step[]): readonly Step[] {
  return steps
    .reduce<readonly Step[]>((joined, step) => {
      const last = joined.at(-1);
      return last?.amount === step.amount
        ? [...joined.slice(0, -1), { ...last, to: step.to }]
        : [...joined, step];
    }, [])
    .filter(({ from, to }) => to - from > 50);
}

function yearsIn({ from, to }: Scale): readonly number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first }, (_, index) => first + index);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
