import type { LocaleTag } from '#content/locales.ts';
import type { NamedTerm } from '#content/output/terms-in-text.ts';

/** A term as a check explains it. */
export interface ExplainedTerm extends NamedTerm {
  readonly name: string;
  /** What it means, in plain words. */
  readonly plain: string;
  /** What it is called in the other languages. */
  readonly others: readonly {
    readonly tag: LocaleTag;
    readonly label: string;
    readonly name: string;
  }[];
}

/** All terms that a check can explain in a language: a file of its own, loaded when somebody asks. */
export interface TermData {
  readonly title: string;
  /** Said where a page names none of them. */
  readonly none: string;
  readonly toGlossary: string;
  /** Address of the glossary. */
  readonly glossary: string;
  readonly terms: readonly ExplainedTerm[];
}
