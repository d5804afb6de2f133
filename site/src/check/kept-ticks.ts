import type { Store } from './store.ts';

/** Ticks that could not be kept: they stand in this page alone. */
const unkept = new Map<string, string>();

/** What is ticked of a check now: another tab may have changed or erased it since. */
export function ticksOf({ kept }: Store, check: string): Set<string> {
  const text = unkept.get(check) ?? kept(nameOf(check)) ?? '';
  return new Set(text.split(' ').filter((id) => id !== ''));
}

/** Ticks one thing of a check, or takes its tick away, and leaves the others as they are now. */
export function setTick(store: Store, check: string, id: string, isTicked: boolean): void {
  const ticks = ticksOf(store, check);
  if (isTicked) ticks.add(id);
  else ticks.delete(id);
  keepTicks(store, check, [...ticks].join(' '));
}

/** Takes all ticks of a check away, also those that could not be kept. */
export function clearTicks(store: Store, check: string): void {
  keepTicks(store, check, '');
}

function keepTicks({ kept, keep }: Store, check: string, text: string): void {
  keep(nameOf(check), text === '' ? null : text);
  if ((kept(nameOf(check)) ?? '') === text) unkept.delete(check);
  else unkept.set(check, text);
}

function nameOf(check: string): string {
  return `ticks.${check}`;
}
