import type { JSX } from 'preact';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly done: number;
  readonly left: number;
}

const plankWidth = 14;
const gap = 3;

/** More than nearly anybody is asked: the most that there can be would put people off who need six of them. */
const farMore = 10;

/** A walk over the bridge: planks laid so far, planks at most to come. The sentence says the same in words. */
export function Progress({ ui, done, left }: Props): JSX.Element {
  const planks = Array.from({ length: done + left }, (_, index) => index);
  const atMost = ui.t('check.questionsLeft', { count: left });
  const width = planks.length * (plankWidth + gap) - gap;
  return (
    <div class="progress-bridge">
      <svg
        viewBox={`0 0 ${String(width)} 28`}
        width={width}
        height="28"
        aria-hidden="true"
        focusable="false"
      >
        <path
          class="progress-arc"
          d={`M0 20 Q ${String(width / 2)} -12 ${String(width)} 20`}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
        {planks.map((plank) => (
          <rect
            key={plank}
            class="progress-plank"
            data-laid={plank < done || undefined}
            x={plank * (plankWidth + gap)}
            y="20"
            width={plankWidth}
            height="5"
            rx="1.5"
          />
        ))}
      </svg>
      <p>{left > farMore ? ui.t('check.fewer', { atMost }) : atMost}</p>
    </div>
  );
}
