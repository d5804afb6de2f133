import { addDays } from '#rules/engine/date.ts';
import type { MembershipSpan } from '#rules/engine/membership-over-time.ts';
import type { Membership } from '#rules/engine/occupation-list.ts';
import type { Period } from '#rules/engine/period.ts';
import type { Mark } from '#site/check/verdict-shapes.ts';
import type { Ui } from '#site/check/ui.ts';
import { type ListId, lists } from './lists.ts';

/** The shape of a membership, told apart without colour: a tick, a bar, a question mark. */
export const markOf: Readonly<Record<Membership, Mark>> = {
  listed: 'eligible',
  notListed: 'notEligible',
  unresolved: 'unconfirmed',
};

/** The word of a membership: "On the list". */
export function standingWord(ui: Ui, list: ListId, membership: Membership): string {
  return ui.t(`occupationPages.standing.${lists[list].words}.${membership}`);
}

/** "since 1 January 2026", "from 1 October 2025 to 30 September 2026"; the last day is named, not the one after. */
export function periodText(
  ui: Ui,
  { from, to }: Period,
  membership: Membership | null = null,
): string {
  const last = to === null ? '' : ui.date(addDays(to, -1));
  if (from === null) return ui.t('occupationPages.period.before', { to: to ? ui.date(to) : '' });
  const start = ui.date(from);
  if (to !== null) return ui.t('occupationPages.period.between', { from: start, to: last });
  // "Since" says that it is so; of what we do not know, only from when.
  return membership === 'unresolved'
    ? ui.t('occupationPages.period.from', { from: start })
    : ui.t('occupationPages.period.since', { from: start });
}

/** Why it is not known; empty where it is. */
export function doubtText(ui: Ui, { doubt, lastKnown }: MembershipSpan): string {
  switch (doubt) {
    case null:
      return '';
    case 'lapsed':
    case 'unconfirmed':
      return ui.t(`occupationPages.doubt.${doubt}.${lastKnown}`);
    case 'noList':
    case 'reported':
    case 'mayBeMeant':
    case 'namesMissing':
      return ui.t(`occupationPages.doubt.${doubt}`);
  }
}
