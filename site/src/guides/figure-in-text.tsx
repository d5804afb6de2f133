import type { ComponentChildren, JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { sliceText } from '#site/components/figure-table/figure-table.tsx';
import { figurePageHref } from '#site/state-of-the-law/addresses.ts';
import { figurePeriod } from './figure-period.ts';

interface Props {
  readonly ui: Ui;
  readonly id: string;
  /** Words in place of the amount, for a link to its page. */
  readonly children: ComponentChildren;
}

/** The last amount of a figure with its period and how well it is known, as it stands in the law: nobody types it. */
export function FigureInText({ ui, id, children }: Props): JSX.Element {
  const parameter = ui.law.parameters.get(id);
  const last = parameter?.slices.at(-1);
  if (!parameter || !last) throw new Error(`no figure "${id}"`);
  const href = figurePageHref(ui.locale, id);
  if (children) return <a href={href}>{children}</a>;
  return (
    <>
      <a href={href}>{sliceText(ui, parameter, last)}</a>{' '}
      <small>({figurePeriod(ui, parameter)})</small>
    </>
  );
}
