/** The share of the usual cases that properties try: all in the gate, few where they run for every mutant. */
export const share = Number(process.env['SHARE'] ?? 1);

/** How many cases a property tries; `least` where what it counts is rare, and a small share would hold none. */
export const runs = (usual: number, least = 1): number => Math.max(least, Math.ceil(usual * share));
