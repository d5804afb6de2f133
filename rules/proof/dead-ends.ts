import { type IsoDate, toEpochDay } from '../engine/date.ts';
import type { Jurisdiction } from '../engine/route.ts';
import type { AxisCell } from './axis.ts';
import { isOptions, type Who, type WhoOf } from './declared-region.ts';
import type { Node } from './diagram.ts';
import type { Subject } from './subject.ts';

/** People for whom the law leaves nothing, whatever they change; so it says why. */
export interface DeadEnd {
  readonly check: string;
  readonly places: readonly Jurisdiction[];
  readonly who: Who;
  readonly reason: string;
}

const everywhere: readonly Jurisdiction[] = [
  'flanders',
  'brussels',
  'wallonia',
  'german-speaking-community',
];

/** Every dead end there is. One that nobody is in any more fails the proof, as does anybody outside of them. */
const deadEnds: readonly DeadEnd[] = [
  {
    check: 'may-i-work',
    places: ['federal'],
    who: { 'residence-mention': ['no'] },
    reason: 'The title says no, and the title decides.',
  },
  {
    check: 'may-i-work',
    places: ['federal'],
    who: {
      'residence-status': ['apprentice-or-intern', 'posted-from-eu'],
      'residence-same-job': [false],
    },
    reason: 'The right is tied to that job; for another one a way of its own is needed.',
  },
  {
    check: 'work-permit',
    places: ['flanders'],
    who: { 'job-level': ['level-1', 'level-2'] },
    reason: 'Since 2026 Flanders admits nobody for such jobs, except for seasonal work.',
  },
  {
    check: 'work-permit',
    places: ['flanders'],
    who: { 'job-move': ['seasonal'], 'job-seasonal-sector': ['other'] },
    reason: 'Seasonal work is for farming, horticulture and hospitality.',
  },
  {
    check: 'training',
    places: everywhere,
    who: { 'benefit-kind': ['waiting-period', 'none'] },
    reason: 'Who has no benefit needs no exemption, and gets none.',
  },
  {
    check: 'benefit-end',
    places: ['federal'],
    who: { 'benefit-kind': ['waiting-period', 'none'] },
    reason: 'There is no benefit that could end or go on.',
  },
  {
    check: 'in-company-training',
    places: ['brussels'],
    who: { 'days-in-company': { from: 29 } },
    reason: 'More than four weeks in the same company before. That an IBO may be possible is told.',
  },
  {
    check: 'in-company-training',
    places: ['brussels'],
    who: { 'permanent-contract-in-company': [true] },
    reason:
      'An open-ended contract in the same company before. That an IBO may be possible is told.',
  },
  {
    check: 'in-company-training',
    places: ['brussels'],
    who: { 'resigned-for-training': [true] },
    reason: 'Whoever left a job for the training is not admitted.',
  },
  {
    check: 'in-company-training',
    places: ['german-speaking-community'],
    who: { 'company-kind': ['public'] },
    reason: 'Public employers are not admitted.',
  },
];

/** The declared dead ends of a part of a check, with those who are in them. */
export function declaredIn(
  subject: Subject,
): readonly { readonly deadEnd: DeadEnd; readonly people: Node }[] {
  const { part, axes, diagrams, logic } = subject;
  return deadEnds
    .filter(({ check, places }) => check === part.check.id && places.includes(part.place))
    .map((deadEnd) => ({
      deadEnd,
      people: Object.entries(deadEnd.who).reduce((node, [fact, which]) => {
        const place = axes.findIndex((axis) => axis.fact.id === fact);
        const axis = axes[place];
        if (!axis) return logic.never;
        const cells = axis.cells.map((cell) => (isAmong(cell, which) ? 1 : 0));
        return logic.both(node, diagrams.along(place, cells));
      }, logic.always),
    }));
}

function isAmong({ values, ranges }: AxisCell, who: WhoOf): boolean {
  if (isOptions(who)) return values.length > 0 && values.every((value) => who.includes(value));
  if ('not' in who) return values.length > 0 && !values.some((value) => who.not.includes(value));
  const [range] = ranges;
  const { from = -Infinity, to = Infinity } = who;
  return range !== undefined && range.from >= ordinalOf(from) && range.to <= ordinalOf(to);
}

function ordinalOf(end: number | IsoDate): number {
  return typeof end === 'number' ? end : toEpochDay(end);
}
