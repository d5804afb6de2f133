import type { Ui } from './ui.ts';

/** The date that a source carries: in words where it is a day or a month, and as it stands otherwise ("2019-2020"). */
export function datedText(ui: Ui, dated: string): string {
  return dated.replace(/^\d{4}-\d\d(-\d\d)?$/, (date, day) =>
    // In every language the day comes first.
    day ? ui.date(date) : ui.date(`${date}-01`).replace(/^\S+ /, ''),
  );
}
