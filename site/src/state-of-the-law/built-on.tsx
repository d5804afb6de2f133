import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { buildDay } from './build-day.ts';
import { Day } from './due-mark.tsx';

/** On which day the page was made, and what that means for what is marked as past. */
export function BuiltOn({ ui }: { readonly ui: Ui }): JSX.Element {
  const [before, after] = ui.t('stateOfTheLaw.built').split('{date}');
  return (
    <p class="small">
      {before}
      <Day ui={ui} day={buildDay} />
      {after}
    </p>
  );
}
