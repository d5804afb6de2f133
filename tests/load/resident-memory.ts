import { execFileSync } from 'node:child_process';

/** Memory of a process at its lowest in the first, middle and last third of a run, in MB. */
export interface Memory {
  readonly begin: number;
  readonly middle: number;
  readonly end: number;
}

/** Looks at the memory that a process holds, once a second, until `during` is over. */
export async function memoryDuring<Result>(
  pid: number,
  during: Promise<Result>,
): Promise<{ readonly result: Result; readonly memory: Memory }> {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentMemory(pid)), 1000);
  try {
    const result = await during;
    return { result, memory: inStretches(samples) };
  } finally {
    clearInterval(timer);
  }
}

/**
 * The least in the first, middle and last third: the runtime lets its garbage grow for some twenty seconds, by a gigabyte
 * where answers are large, before it collects it.
 */
function inStretches(samples: readonly number[]): Memory {
  const length = Math.max(1, Math.floor(samples.length / 3));
  const from = (start: number) => Math.min(...samples.slice(start, start + length));
  return { begin: from(0), middle: from(length), end: from(samples.length - length) };
}

function residentMemory(pid: number): number {
  const kib = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return (Number(kib) * 1024) / 1e6;
}
