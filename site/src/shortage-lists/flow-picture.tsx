import type { JSX } from 'preact';
import type { MethodStep, ShortageMethod } from '#rules/shortage-methods/method.ts';
import { wrapText } from '#site/pictures/wrap-text.ts';
import type { Ui } from '#site/check/ui.ts';

/** In the units of the picture: as wide as a small phone, so that its text is never smaller than the page's. */
const width = 340;
const lineHeight = 19;
const padding = 12;
const gap = 22;
/** Room at the edge for the sign of the kind. */
const edge = 46;
/** Letters are about this wide at the size of the text. */
const letter = 7.6;

/** What each kind of step looks like: bars that are counted, heads, a written list, a tick that somebody sets. */
const signs: Readonly<Record<MethodStep['kind'], string>> = {
  numbers: 'M4 20v-7M12 20V4M20 20v-11',
  experts: 'M8 10a3.5 3.5 0 1 0 0-.1M17 10a3 3 0 1 0 0-.1M2 20c0-8 12-8 12 0M15 14c4-1 7 1 7 6',
  list: 'M4 5h.1M4 12h.1M4 19h.1M9 5h12M9 12h12M9 19h12',
  decision: 'M3 13l6 6L21 5',
};

interface Box {
  readonly step: MethodStep;
  readonly lines: readonly string[];
  /** How many occupations the list has that comes out of the step. */
  readonly entries: readonly string[];
  readonly y: number;
  readonly height: number;
}

/**
 * From the numbers to the list, from top to bottom: a plank for each step. The list beside it says the same in words, so
 * the picture is hidden from screen readers.
 */
export function FlowPicture({
  ui,
  method,
}: {
  readonly ui: Ui;
  readonly method: ShortageMethod;
}): JSX.Element {
  const boxes = boxesOf(ui, method);
  const last = boxes.at(-1);
  const height = last ? last.y + last.height + 2 : 0;
  return (
    <svg
      class="flow-picture"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      {boxes.map(({ step, y }, i) =>
        i === 0 || step.isApart ? null : (
          <path
            class="rope"
            d={`M${String(width / 2)} ${String(y - gap)}v${String(gap - 2)}m-6 -7l6 7l6 -7`}
            key={step.id}
          />
        ),
      )}
      {boxes.map((box) => (
        <Plank box={box} key={box.step.id} />
      ))}
    </svg>
  );
}

function Plank({ box: { step, lines, entries, y, height } }: { readonly box: Box }): JSX.Element {
  const all = [...lines, ...entries];
  const top = y + (height - all.length * lineHeight) / 2 + 14;
  return (
    <g class="plank" data-kind={step.kind}>
      <rect x={1} y={y} width={width - 2} height={height} rx={8} />
      <path
        class="sign"
        d={signs[step.kind]}
        transform={`translate(${String(padding)} ${String(y + height / 2 - 12)})`}
      />
      <text>
        {all.map((line, i) => (
          <tspan
            class={i < lines.length ? undefined : 'entries'}
            x={edge + (width - edge) / 2 - padding / 2}
            y={top + i * lineHeight}
            key={line}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function boxesOf(ui: Ui, { steps, lists }: ShortageMethod): readonly Box[] {
  const perLine = Math.floor((width - edge - padding) / letter);
  let y = 1;
  return steps.map((step, i) => {
    const number = ui.number(step.number ?? 0);
    const lines = wrapText(ui.t(`shortageLists.sum.steps.${step.id}.short`, { number }), perLine);
    // A step and the list that comes out of it have the same id.
    const entries = lists.find(({ id }) => id === step.id)?.entries;
    const count = entries
      ? wrapText(
          ui.t('shortageLists.flow.entries', {
            number: ui.number(entries.number),
            from: ui.date(entries.from),
          }),
          perLine,
        )
      : [];
    if (i > 0) y += step.isApart ? gap * 1.5 : gap;
    const height = (lines.length + count.length) * lineHeight + 2 * padding;
    const box = { step, lines, entries: count, y, height };
    y += height;
    return box;
  });
}
