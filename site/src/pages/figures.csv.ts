import { figuresCsv } from '#site/figures/figures-csv.ts';

/** Every figure of the law, for machines and spreadsheets; the same in all languages. */
export const GET = (): Response =>
  new Response(figuresCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
