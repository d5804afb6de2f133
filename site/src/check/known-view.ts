import type { IndexedLaw } from '#rules/engine/law.ts';
import { type Interview, type View, viewOf } from './interview.ts';
import type { Ui } from './ui.ts';

/** Title and form, and whoever draws them again, show the same. */
const kept = new WeakMap<Interview, { readonly law: IndexedLaw; readonly view: View }>();

/** What to show next; `null` while the rules that choose it are on their way. Before a day is known none are needed. */
export function knownView({ law, decides }: Ui, interview: Interview): View | null {
  if (!decides && interview.filedOn !== null) return null;
  const found = kept.get(interview);
  if (found?.law === law) return found.view;
  const view = viewOf(law, interview);
  kept.set(interview, { law, view });
  return view;
}
