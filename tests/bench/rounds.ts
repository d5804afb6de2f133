/** One engine's work on all profiles of a round. */
export type Pass = () => void | Promise<void>;

/** How many times as long the second of a pair takes: the median of all rounds, and their extremes. */
export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Median time of one pass of the first, in milliseconds. */
  readonly first: number;
  readonly second: number;
}

const minBatchMs = 8;

/**
 * Times two passes in turn, A B, B A, A B …, and takes the ratio within each round, so that whatever slows the
 * machine down for a while slows both.
 */
export async function paired(first: Pass, second: Pass, rounds: number): Promise<Ratio> {
  const firstRepeats = await repeatsOf(first);
  const secondRepeats = await repeatsOf(second);
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const a = await timed(first, firstRepeats);
      times.push([a, await timed(second, secondRepeats)]);
    } else {
      const b = await timed(second, secondRepeats);
      times.push([await timed(first, firstRepeats), b]);
    }
  }
  const ratios = times.map(([a, b]) => b / a);
  return {
    median: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    first: median(times.map(([a]) => a)),
    second: median(times.map(([, b]) => b)),
  };
}

/** The middle of some numbers, `NaN` without any. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Warms a pass up and finds how often it has to run to fill a batch. */
async function repeatsOf(pass: Pass): Promise<number> {
  const start = performance.now();
  let runs = 0;
  while (runs < 3 || (performance.now() - start < 300 && runs < 2_000)) {
    await pass();
    runs += 1;
  }
  const perPass = await timed(pass, 1);
  return Math.max(1, Math.ceil(minBatchMs / perPass));
}

async function timed(pass: Pass, repeats: number): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < repeats; run += 1) {
    // A pass that is not asynchronous pays nothing for those that are.
    const pending = pass();
    if (pending !== undefined) await pending;
  }
  return (performance.now() - start) / repeats;
}
