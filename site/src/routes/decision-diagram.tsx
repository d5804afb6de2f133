import type { JSX } from 'preact';
import { conditionText, conditionWord } from '#site/check/condition-text.ts';
import type { Ui } from '#site/check/ui.ts';
import type { Condition } from '#rules/engine/condition.ts';
import { joinText } from './conditions.tsx';
import { lawDay } from './law-day.ts';
import { wrapText } from '#site/pictures/wrap-text.ts';

/** Widths in the units of the picture: as wide as a small phone, so that its text is never smaller than the page's. */
const width = 340;
const lineHeight = 19;
const padding = 10;
const gap = 14;
const inset = 10;
/** Letters are about this wide at the size of the text; wide alphabets wrap a little early. */
const letter = 7.6;

/** A box of the picture: a plank to cross, or a frame around planks of which some or all have to hold. */
interface Box {
  readonly kind: 'gate' | 'judgement' | 'referral' | 'frame';
  readonly lines: readonly string[];
  readonly join: 'all' | 'any';
  readonly parts: readonly Box[];
  readonly height: number;
}

/**
 * The decision as a picture: a bridge crossed from top to bottom, a plank for each condition, planks side by side of
 * which one is enough in a frame of their own. The list beside it says the same in words, so the picture is hidden
 * from screen readers.
 */
export function DecisionDiagram({
  ui,
  condition,
}: {
  readonly ui: Ui;
  readonly condition: Condition;
}): JSX.Element {
  const gates = condition.kind === 'all' ? condition.of : [condition];
  const boxes = gates.map((gate) => boxOf(ui, gate, width - 2 * inset));
  const bank = lineHeight + 2 * padding;
  const deck = boxes.reduce((sum, { height }) => sum + height + gap, gap);
  const height = 2 * bank + deck;
  let y = bank + gap;
  return (
    <svg
      class="decision-diagram"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="rope" d={`M${String(inset + 4)} ${String(bank)}V${String(height - bank)}`} />
      <path
        class="rope"
        d={`M${String(width - inset - 4)} ${String(bank)}V${String(height - bank)}`}
      />
      <Bank y={0} height={bank} text={ui.t('routePages.diagram.start')} />
      {boxes.map((box, index) => {
        const top = y;
        y += box.height + gap;
        return <Drawn key={index} ui={ui} box={box} x={inset} y={top} width={width - 2 * inset} />;
      })}
      <Bank y={height - bank} height={bank} text={ui.t('routePages.diagram.end')} isEnd />
    </svg>
  );
}

function Bank({
  y,
  height,
  text,
  isEnd = false,
}: {
  readonly y: number;
  readonly height: number;
  readonly text: string;
  readonly isEnd?: boolean;
}): JSX.Element {
  return (
    <g class="bank" data-end={isEnd ? '' : undefined}>
      <rect x={0} y={y} width={width} height={height} rx={8} />
      <text x={width / 2} y={y + height / 2 + 5}>
        {text}
      </text>
    </g>
  );
}

function Drawn({
  ui,
  box,
  x,
  y,
  width: boxWidth,
}: {
  readonly ui: Ui;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}): JSX.Element {
  const textHeight = box.lines.length * lineHeight;
  let top = y + padding + textHeight + gap / 2;
  return (
    <g class="plank" data-kind={box.kind}>
      <rect x={x} y={y} width={boxWidth} height={box.height} rx={6} />
      <text>
        {box.lines.map((line, index) => (
          <tspan key={index} x={x + boxWidth / 2} y={y + padding + 14 + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {box.parts.map((part, index) => {
        const partTop = top;
        const isLast = index === box.parts.length - 1;
        top += part.height + (box.join === 'any' ? gap + lineHeight : gap);
        return (
          <g key={index}>
            <Drawn ui={ui} box={part} x={x + inset} y={partTop} width={boxWidth - 2 * inset} />
            {box.join === 'any' && !isLast && (
              <text class="or" x={x + boxWidth / 2} y={partTop + part.height + lineHeight}>
                {ui.t('routePages.diagram.or')}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function boxOf(ui: Ui, condition: Condition, boxWidth: number): Box {
  const perLine = Math.floor((boxWidth - 2 * padding) / letter);
  if (!('of' in condition)) {
    const isLeaf = condition.kind !== 'judgement' && condition.kind !== 'referral';
    const text = isLeaf
      ? conditionText(ui, condition, lawDay)
      : conditionWord(ui, condition.id, '');
    const lines = wrapText(text, perLine);
    return {
      kind: isLeaf ? 'gate' : condition.kind,
      lines,
      join: 'all',
      parts: [],
      height: lines.length * lineHeight + 2 * padding,
    };
  }
  const parts = condition.of.map((part) => boxOf(ui, part, boxWidth - 2 * inset));
  const join = condition.kind === 'any' ? 'any' : 'all';
  const lines = wrapText(
    `${conditionWord(ui, condition.id, '')} (${joinText(ui, condition)})`,
    perLine,
  );
  const between = join === 'any' ? gap + lineHeight : gap;
  const inner = parts.reduce((sum, part) => sum + part.height, 0) + between * (parts.length - 1);
  return {
    kind: 'frame',
    lines,
    join,
    parts,
    height: padding + lines.length * lineHeight + gap / 2 + inner + padding,
  };
}
