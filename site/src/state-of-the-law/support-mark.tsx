import type { JSX } from 'preact';
import { type Confidence, confidences } from '#rules/engine/provenance.ts';

/**
 * How well a statement is supported, as the piers under a deck: four for an official source, none for what we could not
 * verify. The word stands beside it.
 */
export function SupportMark({ confidence }: { readonly confidence: Confidence }): JSX.Element {
  const piers = confidences.length - 1 - confidences.indexOf(confidence);
  return (
    <svg
      class="support-mark"
      data-confidence={confidence}
      viewBox="0 0 24 14"
      width="24"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 3H23" stroke-dasharray={piers === 0 ? '3 3' : undefined} />
      {Array.from({ length: piers }, (_, i) => (
        <path d={`M${pierAt(i, piers)} 3V13`} key={i} />
      ))}
    </svg>
  );
}

function pierAt(index: number, piers: number): number {
  return Math.round(1 + (22 * (index + 1)) / (piers + 1));
}
