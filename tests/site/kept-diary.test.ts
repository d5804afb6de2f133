import { describe, expect, it } from 'vitest';
import { type DiaryEntry, withEntry } from '#site/interview-diary/diary-entries.ts';
import { type DiaryChange, keptDiary } from '#site/interview-diary/kept-diary.ts';
import { aBrowser } from './a-browser.ts';

const entry = (id: string): DiaryEntry => ({
  ...{ id, day: '2026-11-02', kind: 'application', who: 'A firm', how: '', result: '' },
});
const add =
  (id: string): DiaryChange =>
  (entries) =>
    withEntry(entries, entry(id));
const remove =
  (id: string): DiaryChange =>
  (entries) =>
    entries.filter((one) => one.id !== id);

/** The diary opened twice in one browser. */
const twoTabs = (room: number) => {
  const browser = aBrowser(room);
  return { ...browser, one: keptDiary(browser), other: keptDiary(browser) };
};
const ids = (diary: ReturnType<typeof keptDiary>) => diary.entries().map(({ id }) => id);

describe('the diary in two tabs', () => {
  it('keeps what either of them adds, and loses what either deletes', () => {
    const { one, other } = twoTabs(10_000);
    expect(one.change(add('1'))).toBe(true);
    expect(other.change(add('2'))).toBe(true);
    expect(ids(one)).toEqual(['1', '2']);
    expect(one.change(remove('2'))).toBe(true);
    other.change(add('3'));
    for (const diary of [one, other]) expect(ids(diary)).toEqual(['1', '3']);
  });

  it('brings nothing back that was erased in the other', () => {
    const { texts, one, other } = twoTabs(10_000);
    one.change(add('1'));
    expect(ids(other)).toEqual(['1']);
    texts.clear();
    other.change(add('2'));
    expect(ids(one)).toEqual(['2']);
  });
});

describe('the diary in a browser that keeps no more', () => {
  it('stands in the page, until it can be kept beside what the other tab did meanwhile', () => {
    const { texts, one, other } = twoTabs(150);
    expect(one.change(add('1'))).toBe(true);
    expect(one.change(add('2'))).toBe(false);
    expect([ids(one), ids(other)]).toEqual([['1', '2'], ['1']]);
    other.change(remove('1'));
    expect(texts.size).toBe(0);
    expect(one.change(remove('1'))).toBe(true);
    expect(ids(other)).toEqual(['2']);
  });

  it('says so of an entry that was only changed', () => {
    const { one } = twoTabs(150);
    one.change(add('1'));
    const longer = { ...entry('1'), how: 'x'.repeat(200) };
    expect(one.change((entries) => withEntry(entries, longer))).toBe(false);
    expect(one.entries()).toEqual([longer]);
  });

  it('stands in the page where nothing is kept at all', () => {
    const { one } = twoTabs(0);
    expect(one.change(add('1'))).toBe(false);
    one.change(add('2'));
    expect(ids(one)).toEqual(['1', '2']);
  });
});
