import { execFileSync } from 'node:child_process';
import { median } from '../bench/rounds.ts';

/** Memory of a process in its first, middle and last stretch, in MB. */
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

/** Medians of the first, middle and last sixth: garbage comes and goes within seconds. */
function inStretches(samples: readonly number[]): Memory {
  const length = Math.max(1, Math.floor(samples.length / 6));
  const from = (start: number) => median(samples.slice(start, start + length));
  return {
    begin: from(0),
    middle: from(Math.floor((samples.length - length) / 2)),
    end: from(samples.length - length),
  };
}

function residentMemory(pid: number): number {
  const kib = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return (Number(kib) * 1024) / 1e6;
}
