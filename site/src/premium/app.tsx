import type { JSX } from 'preact';
import { useLiveForm } from '#site/calculation/live-form.ts';
import type { Ui } from '#site/check/ui.ts';
import { PremiumForm } from './premium.tsx';
import type { PremiumPlace } from './premium-data.ts';
import { readSheet, type Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly place: PremiumPlace;
  readonly start: Sheet;
}

/** The calculation in the page. */
export function App({ ui, place, start }: Props): JSX.Element {
  const live = useLiveForm(start, readSheet, '#premium-result-title');
  const { root, sheet, told, isLive, handlers } = live;
  return (
    <div ref={root} {...handlers}>
      <PremiumForm
        {...{ ui, sheet, start, told, isLive }}
        action={place.action}
        check={place.check}
        keptWhere={isLive ? 'here' : null}
        elsewhere={[]}
      />
    </div>
  );
}
