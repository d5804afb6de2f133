import type { Answer } from '#rules/engine/answer.ts';
import type { OccupationFact } from '#rules/engine/fact.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import { type Read, readInput } from '#rules/engine/raw-input.ts';

/** Finds the occupations that fit what was typed. */
export type FindOccupations = (text: string) => readonly string[];

/** The field in which an occupation is typed; the field named after the fact holds the one chosen. */
export const occupationTextField = (factId: string): string => `${factId}-text`;
/** The field that keeps the words for which the choice was offered. */
export const occupationWordsField = (factId: string): string => `${factId}-words`;

/**
 * Reads an occupation: the one chosen or, where other words were typed since it was offered, that there is something
 * to choose. Words alone are never an answer, however well they fit; going on without a choice among what they found is a
 * fault.
 */
export function readOccupation(
  law: IndexedLaw,
  fact: OccupationFact,
  read: (name: string) => string | null,
  find: FindOccupations,
): { readonly text: string; readonly result: Read<Answer> | 'choose' } {
  const text = (read(occupationTextField(fact.id)) ?? '').trim();
  const words = (read(occupationWordsField(fact.id)) ?? '').trim();
  const isOffered = text === words;
  const chosen = isOffered ? (read(fact.id) ?? '') : '';
  if (text === '' || chosen !== '') {
    return {
      text,
      result: readInput(fact, chosen, { filedOn: filedOnRange.max }, law.occupations),
    };
  }
  const isFound = find(text).length > 0;
  if (isFound && !isOffered) return { text, result: 'choose' };
  return {
    text,
    result: { ok: false, fault: { kind: isFound ? 'notAnOption' : 'unknownOccupation' } },
  };
}
