import { entriesOf, type FigureEntry, figureEntries } from '#site/figures/figure-entries.ts';
import { figuresCsv } from '#site/figures/figure-csv.ts';
import { figureGroups } from '#site/figures/figure-groups.ts';

const files: readonly (readonly [name: string, entries: readonly FigureEntry[]])[] = [
  ...figureGroups.map((group) => [group.id, entriesOf(group)] as const),
  ...figureEntries.map((entry) => [entry.figure.id, [entry]] as const),
];

export const getStaticPaths = () =>
  files.map(([file, entries]) => ({ params: { file }, props: { csv: figuresCsv(entries) } }));

/** Figures as a file: each one, and those of a page. */
export const GET = ({ props }: { readonly props: { readonly csv: string } }): Response =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
