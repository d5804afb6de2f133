import { useEffect, useState } from 'preact/hooks';
import { device } from './device.ts';

/** A case that a person lets this browser keep, so that they can go on with it another day. */
interface KeptCase {
  /** The case as a link writes it. */
  readonly fragment: string;
  /** The day on which it was last kept. */
  readonly on: string;
}

/** Checks whose answers are being kept as they are given, until that is ended. */
const keeping = new Set<string>();
const watchers = new Set<() => void>();

const nameOf = (check: string): string => `case.${check}`;

/** The case that this browser keeps of a check; `null` where there is none, or none that we can read. */
export function keptCase(check: string): KeptCase | null {
  const [on = '', fragment = ''] = (device.kept(nameOf(check)) ?? '').split(' ');
  return fragment === '' ? null : { on, fragment };
}

/** Keeps a case from now on. Whether the browser does: in a private window, or full, it may not. */
export function startKeeping(check: string, now: KeptCase): boolean {
  const text = `${now.on} ${now.fragment}`;
  device.keep(nameOf(check), text);
  const isKept = device.kept(nameOf(check)) === text;
  keeping[isKept ? 'add' : 'delete'](check);
  tell();
  return isKept;
}

/** Takes the kept case away, and keeps nothing any more. */
export function stopKeeping(check: string): void {
  keeping.delete(check);
  device.keep(nameOf(check), null);
  tell();
}

/** Takes away the case that is being kept; what was kept before and not gone on with stays. */
export function endKeeping(check: string): void {
  if (isKeeping(check)) stopKeeping(check);
}

export function isKeeping(check: string): boolean {
  return keeping.has(check);
}

/** Draws again whenever a case is kept or no longer kept; the first drawing is that of the page that was built. */
export function useKept(): void {
  const [, drawAgain] = useState({});
  useEffect(() => {
    const watch = () => {
      drawAgain({});
    };
    watchers.add(watch);
    watch();
    return () => {
      watchers.delete(watch);
    };
  }, []);
}

function tell(): void {
  for (const watch of watchers) watch();
}
