import { lawHash } from '#rules/law-hash.ts';

/** Whether all there is to try is tried (`npm run test:all`), and not the part of it that every change has time for. */
export const isWhole = process.env['EXTENT'] === 'whole';

/** The law decides which part it is: the same for one commit wherever it is tried, and another when the law is another. */
const seed = Number.parseInt(lawHash.slice(0, 8), 16);

/**
 * Details of a test that is one of many alike: with JavaScript and without it by turns, which `agreement.spec.ts` holds
 * against each other, and both ways where all is tried.
 */
export const byTurns = (index: number): { readonly tag?: '@js' | '@no-js' } =>
  isWhole ? {} : { tag: (seed + index) % 2 === 0 ? '@js' : '@no-js' };

/** All of a list, or as many of it as there is time for, spread over it. */
export const partOf = <Item>(all: readonly Item[], count: number): readonly Item[] =>
  isWhole || all.length <= count
    ? all
    : Array.from({ length: count }, (_, n) => {
        const at = seed + Math.floor((n * all.length) / count);
        return all[at % all.length] as Item;
      });
