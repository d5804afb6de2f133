import { describe, expect, it } from 'vitest';
import type { CaseInput } from '#rules/engine/verdicts.ts';
import {
  all,
  any,
  atLeast,
  type Condition,
  not,
  referral,
  under,
} from '#rules/engine/condition.ts';
import type { Difference } from '#rules/engine/side-by-side.ts';
import {
  bachelor,
  compare,
  high,
  isYoung,
  lapsed,
  low,
  master,
  official,
  pay,
  type Places,
  reaches,
  sameAsLow,
  stampAs,
  step,
  unknown,
  weeks,
} from './side-by-side-law.ts';

const differencesOf = (places: Places, change: Partial<CaseInput> = {}) =>
  compare(places, change).kinds.flatMap(({ differences }) => differences);

/** What routes ask about, place by place, by the ids of their conditions; `null` where nothing is held. */
const askedBy = (differences: readonly Difference[], about: string) =>
  differences.flatMap((one) =>
    one.kind === 'demands' && one.about === about
      ? one.said.map(({ demands }) => demands && demands.asked.map(({ leaf }) => leaf.id))
      : [],
  );

describe('what routes of one kind ask otherwise', () => {
  it('is named with the amount of each place, and nothing else is', () => {
    const differences = differencesOf({
      flanders: { condition: all('f', bachelor('f-diploma'), reaches('f-pay', low)) },
      brussels: { condition: all('b', bachelor('b-diploma'), reaches('b-pay', high)) },
    });
    expect(differences).toMatchObject([
      {
        about: 'pay',
        said: [
          { demands: { asked: [{ unit: 'EUR/month', value: { amount: 300_000 } }] } },
          { demands: { asked: [{ unit: 'EUR/month', value: { amount: 400_000 } }] } },
        ],
      },
    ]);
  });

  it('is nothing where the same is asked under other names', () => {
    const differences = differencesOf({
      flanders: { condition: all('f', bachelor('f-diploma'), reaches('f-pay', low)) },
      brussels: { condition: all('b', reaches('b-pay', sameAsLow), bachelor('b-diploma')) },
    });
    expect(differences).toEqual([]);
  });

  it('is not looked for between routes of different kinds', () => {
    const differences = differencesOf({
      flanders: { condition: reaches('f-pay', low) },
      brussels: { condition: reaches('b-pay', high), kind: 'other' },
    });
    expect(differences).toEqual([]);
  });

  it.each([
    [
      'that is not confirmed any more',
      lapsed,
      { value: { kind: 'exact' }, hole: { kind: 'lapsed' } },
    ],
    [
      'that no source gives',
      unknown,
      { value: { kind: 'unknown' }, hole: { kind: 'unknownAmount' } },
    ],
  ])('says so of an amount %s', (_, amount, expected) => {
    const [difference] = differencesOf({
      flanders: { condition: reaches('f-pay', low) },
      brussels: { condition: reaches('b-pay', amount) },
    });
    expect(difference).toMatchObject({ said: [{}, { demands: { asked: [expected] } }] });
  });

  it('includes that one of them does not ask it, or was not held yet', () => {
    const later = { from: '2027-01-01', to: null, condition: bachelor('w-diploma') } as const;
    const differences = differencesOf({
      flanders: { condition: all('f', bachelor('f-diploma'), atLeast('f-w', weeks, 9, official)) },
      brussels: { condition: bachelor('b-diploma') },
      wallonia: { condition: later.condition, versions: [later] },
    });
    expect(askedBy(differences, 'weeks')).toEqual([['f-w'], [], null]);
    expect(askedBy(differences, 'diploma')).toEqual([['f-diploma'], ['b-diploma'], null]);
  });

  const reduced = {
    flanders: {
      condition: any(
        'f',
        reaches('f-full', high),
        all('f-reduced', isYoung, reaches('f-young', low)),
      ),
    },
    brussels: { condition: reaches('b-pay', high) },
  };

  it('leaves out an amount for others, as long as it may not be theirs for certain', () => {
    const known = (young: boolean) => ({ answers: { place: 'flanders', young } });
    expect(askedBy(differencesOf(reduced), 'pay')).toEqual([['f-full', 'f-young'], ['b-pay']]);
    expect(askedBy(differencesOf(reduced, known(true)), 'pay')).toEqual([
      ['f-full', 'f-young'],
      ['b-pay'],
    ]);
    // The amount that is left is asked in any event, as in the other place.
    expect(differencesOf(reduced, known(false))).toEqual([]);
  });

  it('names what else an amount for some asks for, until it is met for certain', () => {
    const known = (young: boolean) => ({ answers: { place: 'flanders', young } });
    const alongside = (change?: Partial<CaseInput>) =>
      differencesOf(reduced, change).map((one) =>
        one.kind === 'demands' ? one.said[0]?.demands?.asked.map((demand) => demand.alongside) : [],
      );
    expect(alongside()).toEqual([[[], ['is-young']]]);
    expect(alongside(known(true))).toEqual([[[], []]]);
  });

  it('is named where the same amount is for others', () => {
    const forOthers = (id: string, who: Condition) => ({
      condition: any(
        id,
        reaches(`${id}-full`, high),
        all(`${id}-some`, who, reaches(`${id}-some-pay`, low)),
      ),
    });
    const young = forOthers('f', isYoung);
    expect(differencesOf({ flanders: young, brussels: forOthers('b', isYoung) })).toEqual([]);
    expect(
      differencesOf({
        flanders: young,
        brussels: forOthers('b', atLeast('long', weeks, 9, official)),
      }),
    ).toMatchObject([{ about: 'pay' }, { about: 'weeks' }]);
  });

  it('shows every alternative where the case can take none', () => {
    const differences = differencesOf(
      {
        flanders: {
          condition: any('f', all('f-1', isYoung, reaches('f-young', low)), master('m')),
        },
        brussels: { condition: reaches('b-pay', high) },
      },
      { answers: { young: false } },
    );
    expect(askedBy(differences, 'pay')).toEqual([['f-young'], ['b-pay']]);
  });

  it('tells alternatives from conditions that all have to be met, and what else would do', () => {
    const [difference] = differencesOf({
      flanders: { condition: any('f', bachelor('f-diploma'), isYoung) },
      brussels: { condition: all('b', bachelor('b-diploma'), isYoung) },
    });
    expect(difference).toMatchObject({
      about: 'diploma',
      said: [
        {
          demands: {
            asked: [{ choice: 'f', option: 'f-diploma' }],
            orElse: [{ choice: 'f', condition: 'is-young' }],
          },
        },
        { demands: { asked: [{ option: null }], orElse: [] } },
      ],
    });
  });

  it('keeps one choice apart from another: what would do in one does not in the other', () => {
    const [, diploma] = differencesOf({
      flanders: {
        condition: all(
          'f',
          any('f-who', bachelor('f-bachelor'), isYoung),
          any('f-pay', reaches('f-full', high), all('f-less', master('f-master'), isYoung)),
        ),
      },
      brussels: { condition: reaches('b-pay', high) },
    });
    expect(diploma).toMatchObject({
      about: 'diploma',
      said: [
        {
          demands: {
            asked: [
              { choice: 'f-who', option: 'f-bachelor' },
              { choice: 'f-pay', option: 'f-less', alongside: ['is-young'] },
            ],
            orElse: [
              { choice: 'f-who', condition: 'is-young' },
              { choice: 'f-pay', condition: 'f-full' },
            ],
          },
        },
        { demands: { asked: [], orElse: [] } },
      ],
    });
  });

  it('tells what is not asked from what is left to another service', () => {
    const [difference] = differencesOf({
      flanders: { condition: bachelor('f-diploma') },
      brussels: { condition: all('b', isYoung, referral('b-ask', official)) },
      wallonia: { condition: any('w', isYoung, referral('w-ask', official)) },
    });
    expect(difference).toMatchObject({
      about: 'diploma',
      said: [
        { demands: { referred: [] } },
        { demands: { asked: [], referred: ['b-ask'] } },
        { demands: { asked: [], referred: [] } },
      ],
    });
    expect(
      differencesOf({
        flanders: { condition: isYoung },
        brussels: { condition: all('b', isYoung, referral('b-ask', official)) },
      }),
    ).toEqual([]);
  });

  it('tells what may not be so from what has to be', () => {
    const [difference] = differencesOf({
      flanders: { condition: not('f', under('f-pay', pay, low, official)) },
      brussels: { condition: under('b-pay', pay, low, official) },
    });
    expect(difference).toMatchObject({
      said: [
        { demands: { asked: [{ isReversed: true }] } },
        { demands: { asked: [{ isReversed: false }] } },
      ],
    });
  });

  it('includes fees, by their amount and not by their name', () => {
    const condition = isYoung;
    const flanders = { condition, fees: [stampAs('flemish-stamp')] };
    expect(
      differencesOf({ flanders, brussels: { condition, fees: [stampAs('brussels-stamp')] } }),
    ).toEqual([]);
    expect(differencesOf({ flanders, brussels: { condition } })).toMatchObject([
      {
        kind: 'fees',
        said: [
          { fees: [{ id: 'flemish-stamp', figure: { value: { amount: 2_000 } } }] },
          { fees: [] },
        ],
      },
    ]);
  });

  it('includes the longest chain of limits that bind the authority, and steps without a limit', () => {
    const condition = isYoung;
    const [difference] = differencesOf({
      flanders: {
        condition,
        steps: [
          step('file', 'employer', 30),
          step('complete', 'authority', 10, 'file'),
          step('advice', 'authority', 20, 'complete'),
          step('decide', 'authority', 90, 'complete'),
          step('visa', 'worker', null, 'decide'),
        ],
      },
      brussels: { condition, steps: [step('decide', 'authority', null)] },
      wallonia: { condition },
    });
    expect(difference).toMatchObject({
      kind: 'time',
      said: [
        { time: { days: 100, steps: [{ id: 'complete' }, { id: 'advice' }, { id: 'decide' }] } },
        { time: { days: 0, steps: [{ id: 'decide', days: { max: null } }] } },
        { time: null },
      ],
    });
  });
});
