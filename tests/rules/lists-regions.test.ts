import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import {
  type Membership,
  membershipOn,
  type OccupationList,
} from '#rules/engine/occupation-list.ts';
import { brusselsShortageListNames } from '#rules/lists/brussels/shortage-list.names.ts';
import { brusselsShortageList } from '#rules/lists/brussels/shortage-list.ts';
import { walloniaShortageListNames } from '#rules/lists/wallonia/shortage-list.names.ts';
import { walloniaShortageList } from '#rules/lists/wallonia/shortage-list.ts';
import type { OfficialNames } from '#rules/lists/official-names.ts';

const printed = (names: OfficialNames, from: IsoDate) => {
  const slice = names.slices.find((one) => one.from === from);
  return [...new Set(slice?.entries.flatMap(({ name }) => name ?? []))];
};

const certain = (list: OccupationList, occupation: string, on: IsoDate): Membership =>
  membershipOn(list, occupation, on).certain;

const perhapsOf = (id: string) => catalogue.occupations.find((one) => one.id === id)?.perhaps ?? [];

const ids = catalogue.occupations.map(({ id }) => id);

describe('the Brussels list', () => {
  it('prints 84 names', () => {
    expect(printed(brusselsShortageListNames, '2025-07-01')).toHaveLength(84);
  });

  it.each<IsoDate>([
    '2024-09-30',
    '2024-10-01',
    '2025-06-30',
    '2025-07-01',
    '2026-06-30',
    '2026-07-01',
    '2026-11-21',
  ])('says neither yes nor no of any occupation on %s, not even at the last list known', (on) => {
    const found = ids.map((id) => membershipOn(brusselsShortageList, id, on));
    expect(found.filter(({ certain: one }) => one !== 'unresolved')).toEqual([]);
    expect(found.filter(({ lastKnown }) => lastKnown !== 'unresolved')).toEqual([]);
  });

  it.each(['bricklayer', 'nurse', 'tower-crane-operator', 'flat-roof-roofer', 'speech-therapist'])(
    'names %s',
    (id) => {
      const [slice] = brusselsShortageList.slices;
      expect(slice.unresolved).toContain(id);
    },
  );

  it('does not take hairdressers and home cleaners off: only the press says that they left', () => {
    expect(certain(brusselsShortageList, 'hairdresser', '2025-07-01')).toBe('unresolved');
    expect(certain(brusselsShortageList, 'domestic-cleaner', '2025-07-01')).toBe('unresolved');
  });
});

describe('the Walloon list', () => {
  it('prints 56 names from October 2025', () => {
    expect(printed(walloniaShortageListNames, '2025-10-01')).toHaveLength(56);
  });

  it.each<[string, Membership, Membership, Membership]>([
    // On the lists of 68, 73 and 56.
    ['bricklayer', 'unresolved', 'unresolved', 'listed'],
    ['tiler', 'unresolved', 'unresolved', 'listed'],
    ['pipe-fitter', 'unresolved', 'unresolved', 'listed'],
    ['chef-de-partie', 'listed', 'unresolved', 'listed'],
    ['driving-instructor', 'unresolved', 'listed', 'listed'],
    ['social-worker', 'unresolved', 'listed', 'listed'],
    ['car-technician', 'unresolved', 'listed', 'listed'],
    ['building-manager', 'unresolved', 'listed', 'listed'],
    // Added in 2024, gone in 2025.
    ['buyer', 'unresolved', 'listed', 'notListed'],
    // Whether a cook is the chef de partie of 2025 is not known.
    ['cook', 'unresolved', 'listed', 'unresolved'],
    ['butcher', 'listed', 'notListed', 'notListed'],
    ['baker', 'listed', 'notListed', 'notListed'],
    ['plasterer', 'listed', 'notListed', 'notListed'],
    ['boilermaker', 'listed', 'notListed', 'notListed'],
    ['customs-declarant', 'listed', 'notListed', 'notListed'],
    ['medical-imaging-technologist', 'listed', 'notListed', 'notListed'],
    // Removed under one name; a name of 2025 comes close.
    ['refrigeration-technician', 'listed', 'notListed', 'unresolved'],
    ['civil-engineering-mechanic', 'listed', 'notListed', 'unresolved'],
    // Only the press says that they were new in 2025.
    ['industrial-electrical-installer', 'unresolved', 'unresolved', 'listed'],
    ['industrial-maintenance-manager', 'unresolved', 'unresolved', 'listed'],
    ['car-mechanic', 'unresolved', 'unresolved', 'listed'],
    // Only the press names them for 2023.
    ['nurse', 'unresolved', 'unresolved', 'notListed'],
    ['software-developer', 'unresolved', 'unresolved', 'notListed'],
    // A name narrower than the Flemish one.
    ['welder', 'unresolved', 'unresolved', 'unresolved'],
    ['tig-welder', 'unresolved', 'unresolved', 'listed'],
    ['roofer', 'unresolved', 'unresolved', 'unresolved'],
    ['pitched-roof-roofer', 'unresolved', 'unresolved', 'listed'],
    ['flat-roof-roofer', 'unresolved', 'unresolved', 'notListed'],
    ['lorry-driver', 'unresolved', 'unresolved', 'unresolved'],
    ['lorry-driver-licence-c', 'unresolved', 'unresolved', 'listed'],
    ['accountant', 'unresolved', 'unresolved', 'unresolved'],
    ['bookkeeper', 'unresolved', 'unresolved', 'listed'],
    ['other-occupation', 'unresolved', 'unresolved', 'notListed'],
  ])('%s: %s in September 2024, %s a month later, %s in October 2025', (id, ...expected) => {
    const on = (['2024-09-30', '2024-10-01', '2025-10-01'] as const).map((day) =>
      certain(walloniaShortageList, id, day),
    );
    expect(on).toEqual(expected);
    expect(certain(walloniaShortageList, id, '2025-09-30')).toBe(expected[1]);
    expect(certain(walloniaShortageList, id, '2026-09-30')).toBe(expected[2]);
  });

  it.each([
    'teacher',
    'preschool-teacher',
    'primary-school-teacher',
    'secondary-school-teacher',
    'special-education-teacher',
  ])('leaves %s open: it points to a list of the French Community', (id) => {
    expect(certain(walloniaShortageList, id, '2025-10-01')).toBe('unresolved');
  });

  it.each<IsoDate>(['2024-08-31', '2026-10-01', '2026-11-21'])('is not held on %s', (on) => {
    expect(ids.filter((id) => certain(walloniaShortageList, id, on) !== 'unresolved')).toEqual([]);
  });

  it('names, beside what it leaves open, a listed occupation that may be meant', () => {
    const open = walloniaShortageList.slices[2]?.unresolved ?? [];
    expect(open.length).toBeGreaterThan(0);
    const without = open.filter(
      (id) =>
        !perhapsOf(id).some((one) => certain(walloniaShortageList, one, '2025-10-01') === 'listed'),
    );
    // Which teachers are meant stands on another list.
    expect(without.toSorted()).toEqual([
      'preschool-teacher',
      'primary-school-teacher',
      'secondary-school-teacher',
      'special-education-teacher',
      'teacher',
    ]);
  });
});

it('leaves open in Flanders what may be a Flemish function under a name of another region', () => {
  const flemish = catalogue.lists.filter(({ id }) => id.startsWith('flanders-'));
  const regional = [brusselsShortageList, walloniaShortageList].flatMap(({ slices }) =>
    slices.flatMap(({ listed, removed, unresolved = [] }) => [
      ...listed,
      ...removed,
      ...unresolved,
    ]),
  );
  const closed = flemish.flatMap((list) =>
    [...new Set(regional)]
      .filter((id) => certain(list, id, '2026-11-21') === 'notListed')
      .filter(
        (id) =>
          // A name that stands only on the regional lists, and may be one that the Flemish list has.
          flemish.every((one) => certain(one, id, '2026-11-21') !== 'listed') &&
          perhapsOf(id).some((one) => certain(list, one, '2026-11-21') === 'listed'),
      )
      .map((id) => `${list.id}: ${id}`),
  );
  expect(closed).toEqual([]);
});
