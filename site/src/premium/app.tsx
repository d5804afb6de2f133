import type { JSX } from 'preact';
import { useLiveSheet } from '#site/calculation/use-live-sheet.ts';
import type { Ui } from '#site/check/ui.ts';
import { PremiumForm } from './premium.tsx';
import type { PremiumPlace } from './premium-data.ts';
import { readSheet, type Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly place: PremiumPlace;
  readonly start: Sheet;
}

/** The calculation in the page: it follows what is typed, and nothing is sent. */
export function App({ ui, place, start }: Props): JSX.Element {
  const { sheet, told, isLive, handlers } = useLiveSheet(start, readSheet, 'premium-result-title');
  return (
    <div {...handlers}>
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
