import type { Part } from '../proof/check-diagrams.ts';
import { TooLarge } from '../proof/diagram.ts';

/** Nothing is said of what takes no longer. */
const silentFor = 2000;

/** Says which part of a check is at work, once it has taken more than two seconds. */
export function progress(
  doing: string,
  write: (line: string) => void = console.error,
  now: () => number = () => performance.now(),
): (part: Pick<Part, 'check' | 'place'>) => void {
  const started = now();
  return ({ check, place }) => {
    const passed = now() - started;
    if (passed <= silentFor) return;
    write(`${(passed / 1000).toFixed(1)} s: ${doing} ${check.id}, ${place}`);
  };
}

/** What a command makes; where a diagram grew too large for it, that is said, and the command ends with 1. */
export async function withinLimits<Made>(make: () => Made | Promise<Made>): Promise<Made | null> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return null;
  }
}
