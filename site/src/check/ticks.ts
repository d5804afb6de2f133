import { useEffect, useState } from 'preact/hooks';
import { keep, kept } from './device.ts';

/** Ticks of a check as they stand in this page; several lists may show the same paper. */
const ticked = new Map<string, ReadonlySet<string>>();
const watchers = new Set<() => void>();

interface Ticks {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** The ticks of a check, kept in this browser from the first one on. */
export function useTicks(check: string): Ticks {
  const [, drawAgain] = useState({});
  useEffect(() => {
    const watch = () => {
      drawAgain({});
    };
    watchers.add(watch);
    // What was kept is not in the page that was built: it comes after the first drawing.
    watch();
    return () => {
      watchers.delete(watch);
    };
  }, []);
  const now = ticksOf(check);
  return {
    has: (id) => now.has(id),
    toggle: (id) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      setTicks(check, next);
    },
  };
}

/** Takes all ticks of a check away. */
export function clearTicks(check: string): void {
  if (ticksOf(check).size > 0) setTicks(check, new Set());
}

/** Forgets what this page knows of ticks, after all that was kept has been erased. */
export function forgetTicks(): void {
  ticked.clear();
  for (const watch of watchers) watch();
}

function ticksOf(check: string): ReadonlySet<string> {
  const known = ticked.get(check);
  if (known) return known;
  const read = new Set((kept(nameOf(check)) ?? '').split(' ').filter((id) => id !== ''));
  ticked.set(check, read);
  return read;
}

function setTicks(check: string, next: ReadonlySet<string>): void {
  ticked.set(check, next);
  keep(nameOf(check), next.size > 0 ? [...next].join(' ') : null);
  for (const watch of watchers) watch();
}

function nameOf(check: string): string {
  return `ticks.${check}`;
}
