import type { SentNames } from '#content/output/occupation-search.ts';
import type { LawCore, LawExtras, LawRules } from '#rules/engine/split-law.ts';
import type { SentPart } from './sent-words.ts';

/** What asks a check in one language: loaded with its first question. */
export type CoreData = SentPart<LawCore>;

/** What decides a check, the same in every language: loaded as soon as the first question is there. */
export type RulesData = LawRules;

/**
 * What cites and explains the law of one jurisdiction; the federal file also what several share. Its words have the ids
 * of the rules besides its own.
 */
export type ExtrasData = SentPart<LawExtras>;

/** Names of occupations in every language: loaded last, whatever was answered. */
export type OccupationData = SentNames;

/** Where a page says which of these files are its own. */
export interface CheckAddresses {
  readonly core: string;
  readonly rules: string;
  /** The federal file first. */
  readonly extras: readonly string[];
  /** `null` where the check asks no occupation. */
  readonly occupations: string | null;
  /** The words of taking a result further. */
  readonly take: string;
}

/** Loads one of these files. Throws when it does not come whole. */
export async function loadData<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}
