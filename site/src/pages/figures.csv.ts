import { figureEntries } from '#site/figures/figure-entries.ts';
import { figuresCsv } from '#site/figures/figure-csv.ts';

/** Every figure in one file. */
export const GET = (): Response =>
  new Response(figuresCsv(figureEntries), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
