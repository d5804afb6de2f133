import type { JSX } from 'preact';
import { useLiveForm } from '#site/calculation/live-form.ts';
import type { Ui } from '#site/check/ui.ts';
import { MethodForm } from './method-form.tsx';
import type { NextPages } from './next-pages.ts';
import { readSheet, type Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly start: Sheet;
  readonly action: string;
  readonly next: NextPages;
}

/** The form of one place in the page. */
export function App({ ui, start, action, next }: Props): JSX.Element {
  const { place } = start;
  const live = useLiveForm(start, (read) => readSheet(place, read), `#${place}-result`);
  const { root, sheet, told, isLive, handlers } = live;
  return (
    <div ref={root} {...handlers}>
      <MethodForm
        {...{ ui, sheet, start, told, action, next }}
        keptWhere={isLive ? 'here' : null}
        elsewhere={[]}
      />
    </div>
  );
}
