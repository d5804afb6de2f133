/** Whether all there is to try is tried (`npm run test:all`), and not the part of it that every change has time for. */
export const isWhole = process.env['EXTENT'] === 'whole';

/** The day decides which part it is, so that in time each has its turn. */
const day = Math.floor(Date.now() / 86_400_000);

/** All of a list, or as many of it as there is time for, others each day. */
export const partOf = <Item>(all: readonly Item[], count: number): readonly Item[] =>
  isWhole || all.length <= count
    ? all
    : Array.from({ length: count }, (_, n) => all[(day * count + n) % all.length] as Item);
