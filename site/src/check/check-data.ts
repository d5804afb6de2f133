import type { SentNames } from '#content/output/occupation-search.ts';
import type { TextTree } from '#content/translate.ts';
import type { LawCore, LawExtras, LawRules } from '#rules/engine/split-law.ts';

/** What asks a check in one language: loaded with its first question. */
export interface CoreData {
  readonly law: LawCore;
  readonly texts: TextTree;
}

/** What decides a check, the same in every language: loaded as soon as the first question is there. */
export type RulesData = LawRules;

/** What cites and explains the law of one jurisdiction; the federal file also what several share. */
export interface ExtrasData {
  readonly law: LawExtras;
  readonly texts: TextTree;
}

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
