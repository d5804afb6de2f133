import type { JSX } from 'preact';
import type { PayTest } from '#rules/calculators/pay.ts';
import { useLiveForm } from '#site/calculation/live-form.ts';
import type { Ui } from '#site/check/ui.ts';
import { Converter } from './converter.tsx';
import { type ConverterSheet, readConverter } from './converter-sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly tests: readonly PayTest[];
  readonly start: ConverterSheet;
  readonly today: string;
  readonly action: string;
  readonly check: string;
}

/** The converter in the page: it follows what is typed, and nothing is sent. */
export function App({ ui, tests, start, today, action, check }: Props): JSX.Element {
  const { root, sheet, told, isLive, handlers } = useLiveForm(
    start,
    (read) => readConverter(read, today),
    '#converter-result-title',
  );
  return (
    <div ref={root} {...handlers}>
      <Converter
        {...{ ui, tests, sheet, start, told, action, check }}
        keptWhere={isLive ? 'here' : null}
        elsewhere={[]}
      />
    </div>
  );
}
