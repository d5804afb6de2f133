import type { Answer, Answers, AnswerValue } from '#rules/engine/answer.ts';
import { addDays, birthday, fromEpochDay, toEpochDay } from '#rules/engine/date.ts';
import { amountOf, filedOn } from './bench-law.ts';

/** `complete`: a value for every fact; `open`: some not asked or not known; `ranged`: some only as a range. */
export type ProfileKind = 'complete' | 'open' | 'ranged';

export interface Profile {
  readonly kind: ProfileKind;
  readonly answers: Answers;
}

type Random = () => number;

/** Half of the profiles complete, a quarter open, a quarter ranged; the same ones for the same seed. */
export function profilesFrom(seed: number, count: number): readonly Profile[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, i): Profile => {
    const complete = completeAnswers(random);
    if (i % 4 < 2) return { kind: 'complete', answers: complete };
    return i % 4 === 2
      ? { kind: 'open', answers: withGaps(complete, random, openAnswer) }
      : { kind: 'ranged', answers: withGaps(complete, random, rangedAnswer) };
  });
}

/** A small generator of even quality, the same numbers everywhere. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const yearlyAmounts = [
  'flanders-highly-skilled-full',
  'flanders-highly-skilled-under-30',
  'wallonia-highly-skilled-full',
  'wallonia-highly-skilled-under-30',
].map(amountOf);
const fourYears = amountOf('german-speaking-community-highly-skilled-four-years');
const monthlyAmounts = [
  amountOf('brussels-highly-skilled-basic'),
  Math.ceil(fourYears / 12),
  ...yearlyAmounts.map((amount) => Math.ceil((amount * 100) / 1392)),
];

function completeAnswers(random: Random): Readonly<Record<string, AnswerValue>> {
  const pick = <T>(...values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  /** Around an amount of the law, where verdicts turn, or anywhere. */
  const pay = (amounts: readonly number[], from: number, to: number) =>
    random() < 0.4
      ? (amounts[whole(0, amounts.length - 1)] ?? from) + whole(-1, 1)
      : whole(from, to);
  const thirtieth = toEpochDay(birthday(filedOn, -30));
  return {
    'job-place': pick('flanders', 'brussels', 'wallonia', 'german-speaking-community'),
    'job-move': pick('ordinary', 'ordinary', 'ordinary', 'seasonal', 'self-employed'),
    'diploma-level': pick('none', 'level-5', 'level-6', 'level-6', 'level-7', 'level-7', 'level-8'),
    'diploma-years': whole(1, 6),
    'job-level': random() < 0.8 ? 'level-5-or-higher' : 'level-4',
    'experience-years': whole(0, 7),
    'job-ict': pick('manager', 'specialist', 'neither', 'neither', 'neither'),
    'pay-monthly': pay(monthlyAmounts, 220_000, 720_000),
    'pay-yearly': pay(yearlyAmounts, 2_800_000, 9_500_000),
    'contract-term': pick('one-to-four-years', 'longer-or-permanent'),
    'contract-employer': pick('belgian', 'belgian', 'posted'),
    'job-group': pick('nurse', 'teacher', 'other', 'other'),
    'worker-birth-date': fromEpochDay(
      random() < 0.2 ? thirtieth + whole(-1, 1) : thirtieth + whole(-9_000, 3_000),
    ),
  };
}

type Gap = (value: AnswerValue, fact: string, random: Random) => Answer | undefined;

/** Between a fifth and four fifths of the answers stay as they are. */
function withGaps(
  complete: Readonly<Record<string, AnswerValue>>,
  random: Random,
  gap: Gap,
): Answers {
  const share = 0.2 + 0.6 * random();
  const kept = Object.entries(complete).flatMap(([fact, value]): [string, Answer][] => {
    const answer = random() < share ? value : gap(value, fact, random);
    return answer === undefined ? [] : [[fact, answer]];
  });
  return Object.fromEntries(kept);
}

function openAnswer(_: AnswerValue, __: string, random: Random): Answer | undefined {
  return random() < 0.5 ? { unknown: true } : undefined;
}

function rangedAnswer(value: AnswerValue, fact: string, random: Random): Answer | undefined {
  if (fact.startsWith('pay-') && typeof value === 'number') {
    const half = Math.floor(random() * 400_000);
    return { from: Math.max(0, value - half), to: value + half };
  }
  if (fact === 'worker-birth-date' && typeof value === 'string') {
    const day = fromEpochDay(toEpochDay(value as `${number}-${number}-${number}`));
    return { from: addDays(day, -180), to: addDays(day, 180) };
  }
  return openAnswer(value, fact, random);
}
