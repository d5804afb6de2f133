import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { addDays } from '#rules/engine/date.ts';
import { membershipOverTime, spanOn, turnsOf } from '#rules/engine/membership-over-time.ts';
import { membershipOn, type OccupationList } from '#rules/engine/occupation-list.ts';
import { provenanceOf } from './arbitrary-condition.ts';

describe.each(catalogue.lists)('$id over time', (list) => {
  it('says something of every day, and of none twice', () => {
    const spans = membershipOverTime(list, 'bricklayer');
    expect(spans[0]?.from).toBeNull();
    expect(spans.slice(0, -1).map(({ to }) => to)).toEqual(spans.slice(1).map(({ from }) => from));
    expect(spans.at(-1)?.to).toBeNull();
  });

  it('says of any day what a verdict of that day takes', () => {
    const days = turnsOf(list).flatMap((day) => [addDays(day, -1), day, addDays(day, 40)]);
    const differing = catalogue.occupations.flatMap(({ id }) => {
      const spans = membershipOverTime(list, id);
      return days.flatMap((day) => {
        const span = spanOn(spans, day);
        const { certain, lastKnown } = membershipOn(list, id, day);
        return span?.membership === certain && span.lastKnown === lastKnown ? [] : [[id, day]];
      });
    });
    expect(differing).toEqual([]);
  });

  it('gives a reason for whatever is not known, and for nothing else', () => {
    const spans = catalogue.occupations.flatMap(({ id }) => membershipOverTime(list, id));
    const wrong = spans.filter(
      ({ membership, doubt }) => (membership === 'unresolved') !== (doubt !== null),
    );
    expect(wrong).toEqual([]);
  });
});

it('turns where periods meet and after the last confirmed day, and never after the last one', () => {
  const period = {
    isComplete: true,
    listed: ['a'],
    removed: [],
    provenance: provenanceOf('press'),
  };
  const list: OccupationList = {
    id: 'made-up',
    slices: [
      { ...period, from: '2021-01-01', to: '2022-01-01', confirmedThrough: '2021-06-30' },
      { ...period, from: '2022-01-01', to: null },
    ],
  };
  expect(turnsOf(list)).toEqual(['2021-01-01', '2021-07-01', '2022-01-01']);
  expect(membershipOverTime(list, 'a').at(-1)).toMatchObject({ from: '2022-01-01', to: null });
});

it('tells the reasons apart', () => {
  const list: OccupationList = {
    id: 'made-up',
    slices: [
      {
        ...{ from: '2020-01-01', to: '2021-01-01', isComplete: true },
        ...{ listed: ['a'], removed: [], provenance: provenanceOf('press') },
      },
      {
        ...{ from: '2021-01-01', to: '2022-01-01', isComplete: false },
        ...{ listed: ['a'], removed: [], unresolved: ['b'], provenance: provenanceOf('report') },
      },
      {
        ...{ from: '2022-01-01', to: '2023-01-01', isComplete: true },
        ...{ listed: ['a'], removed: [], unresolved: ['b'], provenance: provenanceOf('report') },
        confirmedThrough: '2022-06-30',
      },
    ],
  };
  const doubts = (id: string) => membershipOverTime(list, id).map(({ doubt }) => doubt);
  expect(doubts('a')).toEqual(['noList', 'unconfirmed', null, null, 'lapsed', 'noList']);
  expect(doubts('b')).toEqual([
    ...['noList', 'unconfirmed', 'reported'],
    ...['mayBeMeant', 'lapsed', 'noList'],
  ]);
  expect(doubts('c')).toEqual(['noList', 'unconfirmed', 'namesMissing', null, 'lapsed', 'noList']);
});
