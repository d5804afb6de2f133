import type { JSX } from 'preact';

/** A row of a table drawn as a bar, for the eye alone: `part` of `whole` is written beside it. */
export function Bar({
  part,
  whole,
}: {
  readonly part: number;
  readonly whole: number;
}): JSX.Element {
  return (
    <svg
      class="bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="track" width="100" height="6" />
      <rect width={Math.round((part / whole) * 1000) / 10} height="6" />
    </svg>
  );
}
