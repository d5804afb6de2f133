import { describe, expect, it } from 'vitest';
import { texts } from '#content/i18n.ts';
import { textsOfArea, type TextTree } from '#content/translate.ts';
import { isWordKind } from '#content/words.ts';
import { catalogue } from '#rules/catalogue.ts';
import { isVoice } from '#rules/engine/check.ts';
import { partOfLaw } from '#rules/engine/part-of-law.ts';
import { common, listWord } from '#site/check/check-word.ts';
import { flat } from './text-faults.ts';

// A list is read by the person it is for, and by somebody who advises or employs that person. The source language is
// held to it here; the others say what it says.
const toReader = /\b(you|yours?|me|my|myself)\b|\bI /i;
const ofPerson = /\b(the|this) (person|newcomer)\b/i;

const lists = catalogue.checks.filter(({ answers }) => answers === 'all');
const others = catalogue.checks.filter(({ answers }) => answers !== 'all');

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};
const idsOf = (checks: typeof lists) =>
  new Set(checks.flatMap(({ id }) => [...idsIn(partOfLaw(catalogue, id)), `${id}-filed-on`]));
const idsOfOthers = idsOf(others);
const ownIds = [...idsOf(lists)].filter((id) => !idsOfOthers.has(id));

const subtree = (tree: TextTree, ...path: readonly string[]): TextTree =>
  path.reduce((at, key) => textsOfArea(at, key), tree);

/** What both are shown of the law of lists and of no other check, by dotted key. */
const shared = Object.keys(texts.en)
  .filter((kind) => isWordKind(kind) && kind !== 'checks' && kind !== 'sources')
  .flatMap((kind) =>
    ownIds.flatMap((id) =>
      [...flat(subtree(texts.en, kind, id))]
        .filter(([field]) => !isVoice(field))
        .map(([field, text]) => [`${kind}.${id}.${field}`, text] as const),
    ),
  );

it('texts of lists that both voices read are about neither "you" nor "the person"', () => {
  expect(shared.length).toBeGreaterThan(500);
  expect(shared.filter(([, text]) => toReader.test(text) || ofPerson.test(text))).toEqual([]);
});

describe.each(lists)('the words of $id', ({ id }) => {
  const own = flat(subtree(texts.en, 'checks', id));
  const isSaid = (word: string) => word in common || listWord.test(word);

  it('do not speak to somebody who advises or employs as if they were the person', () => {
    const words = new Map([
      ...flat(subtree(texts.en, 'list', 'employer')),
      ...[...own].filter(([word]) => isSaid(word)),
      ...[...own].map(([word, text]) => [word.replace(/^employer-/, ''), text] as const),
    ]);
    const wrong = [...words].filter(
      ([word, text]) => isSaid(word) && toReader.test(text.replace('you told us', '')),
    );
    expect(wrong).toEqual([]);
  });

  it('do not speak to a person of somebody else', () => {
    const words = [...flat(subtree(texts.en, 'list', 'worker')), ...own];
    // Whose papers and steps they are is said to the others only.
    const toWorker = words.filter(([word]) => isSaid(word) && !word.endsWith('-worker'));
    expect(toWorker.filter(([, text]) => ofPerson.test(text))).toEqual([]);
  });
});
