import type { JSX } from 'preact';
import type { Jurisdiction } from '#rules/engine/route.ts';
import type { Scale } from './chart-scale.ts';
import type { Series, Stretch } from './chart-series.ts';

interface Props {
  readonly series: Series;
  readonly x: Scale;
  readonly y: Scale;
  readonly hatch: string;
}

/** A mark for each place, so that colour is not needed to tell them apart. */
const marks: Readonly<Record<Jurisdiction, string>> = {
  flanders: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  brussels: 'M-4 -4h8v8h-8z',
  wallonia: 'M0 -5L5 4H-5z',
  'german-speaking-community': 'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
  federal: 'M-5 -3.5H5L0 5z',
};

/** Bands narrower than this would not be seen: they are drawn as their upper end. */
const leastBand = 3;

/** A figure as steps: thick where it is confirmed, thin where it is only the last amount known. */
export function StepLine({ series, x, y, hatch }: Props): JSX.Element {
  const { entry, stretches } = series;
  const isBand = ({ low, high }: Stretch) => Math.abs(y(low) - y(high)) >= leastBand;
  return (
    <g class="step-line" data-place={entry.place}>
      {stretches.map((stretch, at) => {
        const before = stretches[at - 1];
        const isJoined = before?.to === stretch.from && before.high !== stretch.high;
        const [left, right, level] = [x(stretch.from), x(stretch.to), y(stretch.high)].map(String);
        return (
          <g key={stretch.from} data-firm={stretch.isFirm}>
            {isBand(stretch) && (
              <rect
                class="step-band"
                x={left}
                y={level}
                width={x(stretch.to) - x(stretch.from)}
                height={y(stretch.low) - y(stretch.high)}
                fill={`url(#${hatch})`}
              />
            )}
            {isJoined && (
              <path class="riser" d={`M${left ?? ''} ${String(y(before.high))}V${level ?? ''}`} />
            )}
            <path class="tread" d={`M${left ?? ''} ${level ?? ''}H${right ?? ''}`} />
            {stretch.isAtLeast && <path class="upward" d={arrows(x, stretch, y(stretch.high))} />}
            {stretch.isStart && (
              <path
                class="step-mark"
                d={marks[entry.place]}
                transform={`translate(${left ?? ''} ${level ?? ''})`}
              />
            )}
            {!stretch.isFirm && (
              <text class="doubt" x={(x(stretch.from) + x(stretch.to)) / 2} y={y(stretch.high) + 4}>
                ?
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Small arrows upwards along a line: at least so much. */
function arrows(x: Scale, { from, to }: Stretch, level: number): string {
  const [left, right] = [x(from), x(to)];
  const count = Math.max(1, Math.floor((right - left) / 22));
  return Array.from({ length: count }, (_, i) => {
    const at = String(Math.round(left + ((i + 0.5) * (right - left)) / count));
    return `M${at} ${String(level - 3)}v-8m-3 3l3 -3l3 3`;
  }).join('');
}
