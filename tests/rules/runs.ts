/** The share of the usual cases that properties try: all in the gate, few where they run for every mutant. */
export const share = Number(process.env['SHARE'] ?? 1);

/** How many cases a property tries. */
export const runs = (usual: number): number => Math.ceil(usual * share);
