import type { JSX } from 'preact';
import type { Standing } from '#rules/shortage-methods/apply.ts';

// Shapes of its own: one taken from the result of the checks would make that load another file.
const shapes: Readonly<Record<Standing, string>> = {
  met: 'M6 12.5l4 4L18 8',
  notMet: 'M6 12h12',
  notKnown: 'M9.2 9.3a3 3 0 1 1 4.3 2.7c-1 .5-1.5 1.1-1.5 2v.5M12 17.8v.1',
};

/** The shape of how numbers stand to a criterion; the word beside it says the same. */
export function StandingMark({ standing }: { readonly standing: Standing }): JSX.Element {
  return (
    <svg
      class="standing-mark"
      data-standing={standing}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="11" />
      <path d={shapes[standing]} />
    </svg>
  );
}
