import type { ComponentChildren, JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { sliceText } from '#site/components/figure-table/figure-table.tsx';
import { figurePageHref } from '#site/state-of-the-law/addresses.ts';

interface Props {
  readonly ui: Ui;
  readonly id: string;
  /** Words in place of the amount, for a link to its page. */
  readonly children: ComponentChildren;
}

/**
 * The last amount of a figure with its period and how well it is known, as it stands in the law: nobody types it. What no
 * official source says is never called confirmed.
 */
export function FigureInText({ ui, id, children }: Props): JSX.Element {
  const parameter = ui.law.parameters.get(id);
  const last = parameter?.slices.at(-1);
  if (!parameter || !last) throw new Error(`no figure "${id}"`);
  const href = figurePageHref(ui.locale, id);
  if (children) return <a href={href}>{children}</a>;
  const from = ui.date(last.from);
  const { confidence } = last.provenance;
  const period =
    confidence !== 'official'
      ? ui.t(`guides.figureHeld.${confidence}`, { from })
      : last.confirmedThrough === undefined
        ? ui.t('guides.figureSince', { from })
        : ui.t('guides.figureUntil', { from, date: ui.date(last.confirmedThrough) });
  return (
    <>
      <a href={href}>{sliceText(ui, parameter, last)}</a> <small>({period})</small>
    </>
  );
}
