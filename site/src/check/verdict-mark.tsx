import type { JSX } from 'preact';
import { type Mark, shapes } from './verdict-shapes.ts';

/** The shape of a verdict; words beside it carry the meaning for those who cannot see it. */
export function VerdictMark({ mark }: { readonly mark: Mark }): JSX.Element {
  return (
    <svg
      class="verdict-mark"
      data-verdict={mark}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="verdict-mark-disc" cx="12" cy="12" r="11" />
      <path class="verdict-mark-shape" d={shapes[mark]} />
    </svg>
  );
}
