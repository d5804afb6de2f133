import { type Interview, type View, viewOf } from './interview.ts';
import type { Ui } from './ui.ts';

/** What to show next; `null` while the rules that choose it are on their way. Before a day is known none are needed. */
export function knownView({ law, decides }: Ui, interview: Interview): View | null {
  return decides || interview.filedOn === null ? viewOf(law, interview) : null;
}
