import type { TextKey } from '#content/i18n.ts';
import type { Values } from '#content/translate.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { answersAll } from './list-groups.ts';
import type { Ui } from './ui.ts';

/** What a result says in every check, and what a check may say in words of its own. */
export const common = {
  result: 'result.overline',
  others: 'result.others.title',
  none: 'result.others.all',
  'headline-places': 'result.headline.places',
  'headline-several': 'result.headline.several',
  'headline-severalMixed': 'result.headline.severalMixed',
  'headline-ifAgreed': 'result.headline.ifAgreed',
  'headline-undetermined': 'result.headline.undetermined',
  'headline-unconfirmed': 'result.headline.unconfirmed',
  'headline-noneUnconfirmed': 'result.headline.noneUnconfirmed',
  'none-employer': 'result.headline.none',
  'none-worker': 'result.headline.none',
  eligible: 'result.verdicts.eligible.sentence',
  eligibleSubjectToJudgement: 'result.verdicts.eligibleSubjectToJudgement.sentence',
  notYet: 'result.verdicts.notYet.sentence',
  undetermined: 'result.verdicts.undetermined.sentence',
  notEligible: 'result.verdicts.notEligible.sentence',
  'unconfirmed-eligible': 'result.verdicts.unconfirmed.eligible',
  'unconfirmed-notEligible': 'result.verdicts.unconfirmed.notEligible',
  'unconfirmed-none': 'result.verdicts.unconfirmed.none',
  papers: 'result.documents.title',
  'papers-worker': 'result.documents.worker',
  'step-worker': 'result.steps.worker',
  parts: 'result.parts.left',
  'parts-goOn': 'result.parts.goOn',
  permit: 'result.consequences.permit',
  duties: 'result.consequences.duties',
  change: 'result.consequences.change',
  refusal: 'result.consequences.refusal',
  competence: 'result.authority.competence',
  onlyRoute: 'result.authority.onlyRoute',
  'side-by-side': 'sideBySide.title',
  elsewhere: 'sideBySide.intro',
  best: 'sideBySide.best',
  noneOpen: 'sideBySide.noneOpen',
  routes: 'sideBySide.routes',
  noRoute: 'sideBySide.noRoute',
  closedEverywhere: 'sideBySide.closedEverywhere',
  differs: 'sideBySide.differs',
  moreDifferences: 'sideBySide.moreDifferences',
  changePlace: 'sideBySide.changePlace',
} as const satisfies Record<string, TextKey>;

/** What is said otherwise where the answer is a list: of what is for a person, not of ways that are open. */
type ListWord =
  | 'list'
  | 'list-place'
  | 'list-none'
  | 'list-aside'
  | 'headline-list'
  | 'headline-places'
  | Exclude<Verdict['kind'], 'unconfirmed'>
  | `unconfirmed-${'eligible' | 'notEligible' | 'none'}`;
/** How these words begin: the list of them itself would weigh in every check. */
export const listWord = /^(list|headline-(list|pl)|eli|notE|notY|un)/;

type CheckWord = keyof typeof common | ListWord;

/** A word of a result: the check's own where it has one, for who asks or for all, else what all lists or all checks share. */
export function checkWord(ui: Ui, check: string, word: CheckWord, values?: Values): string {
  // Words that count have a form for every number.
  const own = [`${ui.voice}-${word}`, word].find(
    (key) => ui.hasWord('checks', check, key) || ui.hasWord('checks', check, `${key}_other`),
  );
  return own ? ui.word('checks', check, own, values) : ui.t(sharedWord(ui, check, word), values);
}

function sharedWord(ui: Ui, check: string, word: CheckWord): TextKey {
  // What only lists say is asked for by lists only.
  return answersAll(ui, check) && isListWord(word)
    ? `list.${ui.voice}.${word}`
    : common[word as keyof typeof common];
}

function isListWord(word: CheckWord): word is ListWord {
  return listWord.test(word);
}
