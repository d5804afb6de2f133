import type { TextKey } from '#content/i18n.ts';
import type { Values } from '#content/translate.ts';
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
export const listed = [
  ...(['list', 'list-place', 'list-none', 'list-aside'] as const),
  ...(['headline-list', 'headline-places', 'none-employer', 'none-worker'] as const),
  ...(['eligible', 'eligibleSubjectToJudgement', 'notYet', 'undetermined'] as const),
  ...(['notEligible', 'unconfirmed-eligible', 'unconfirmed-notEligible'] as const),
  'unconfirmed-none' as const,
];
type CheckWord = keyof typeof common | (typeof listed)[number];

/** A word of a result: the check's own where it has one, else the one that all lists or all checks share. */
export function checkWord(ui: Ui, check: string, word: CheckWord, values?: Values): string {
  // Words that count have a form for every number.
  return ui.hasWord('checks', check, word) || ui.hasWord('checks', check, `${word}_other`)
    ? ui.word('checks', check, word, values)
    : ui.t(sharedWord(word, answersAll(ui, check)), values);
}

function sharedWord(word: CheckWord, isList: boolean): TextKey {
  // What only lists say is asked for by lists only.
  return isList && isListWord(word) ? `list.${word}` : common[word as keyof typeof common];
}

function isListWord(word: CheckWord): word is (typeof listed)[number] {
  return listed.some((one) => one === word);
}
