import type { JSX } from 'preact';
import type { PayTest } from '#rules/calculators/pay.ts';
import { useLiveSheet } from '#site/calculation/use-live-sheet.ts';
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
  const { sheet, told, isLive, handlers } = useLiveSheet(
    start,
    (read) => readConverter(read, today),
    'converter-result-title',
  );
  return (
    <div {...handlers}>
      <Converter
        {...{ ui, tests, sheet, start, told, action, check }}
        keptWhere={isLive ? 'here' : null}
        elsewhere={[]}
      />
    </div>
  );
}
