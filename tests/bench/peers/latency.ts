import { Bench } from 'tinybench';

/** Median and 99th percentile of one call, in microseconds. */
export interface Latency {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
}

/** Times single calls: each call of a task takes the next item. */
export async function latencies<Item>(
  items: readonly Item[],
  tasks: Readonly<Record<string, (item: Item) => unknown>>,
): Promise<readonly Latency[]> {
  const bench = new Bench({ time: 700, warmupTime: 300 });
  for (const [name, task] of Object.entries(tasks)) {
    let next = 0;
    bench.add(name, () => {
      const item = items[next];
      next = (next + 1) % items.length;
      return item === undefined ? undefined : task(item);
    });
  }
  await bench.run();
  return bench.tasks.map(({ name, result }) => ({
    name,
    median: (result?.latency?.p50 ?? NaN) * 1000,
    p99: (result?.latency?.p99 ?? NaN) * 1000,
  }));
}
