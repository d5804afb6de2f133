import type { TextKey } from '#content/i18n.ts';
import type { Values } from '#content/translate.ts';
import { answersAll } from './list-groups.ts';
import type { Ui } from './ui.ts';

/** What a result says in every check, and what a check may say in words of its own. */
const common = {
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

/** The same where the answer is a list: it speaks of what is for a person, not of ways that are open. */
const listed = {
  list: 'list.title',
  'list-place': 'list.titlePlace',
  'list-none': 'list.none',
  'list-aside': 'list.aside',
  'headline-list': 'list.headline',
  'headline-places': 'list.places',
  eligible: 'list.eligible.sentence',
  eligibleSubjectToJudgement: 'list.eligibleSubjectToJudgement.sentence',
  notYet: 'list.notYet.sentence',
  undetermined: 'list.undetermined.sentence',
  notEligible: 'list.notEligible.sentence',
  'unconfirmed-eligible': 'list.unconfirmed.eligible',
  'unconfirmed-notEligible': 'list.unconfirmed.notEligible',
  'unconfirmed-none': 'list.unconfirmed.none',
  'none-employer': 'list.none',
  'none-worker': 'list.none',
} as const satisfies Record<string, TextKey>;

type CheckWord = keyof typeof common | keyof typeof listed;

/** Words that count something: each has a form for every number. */
const counted: readonly CheckWord[] = ['headline-list', 'list-aside'];
const numbers = ['one', 'many', 'other'] as const;

/** The names of these words, as the texts have them under a check. */
export const checkWords: readonly string[] = [
  ...new Set([...Object.keys(common), ...Object.keys(listed)]),
  ...counted.flatMap((word) => numbers.map((number) => `${word}_${number}`)),
];

/** A word of a result: the check's own where it has one, else the one that all lists or all checks share. */
export function checkWord(ui: Ui, check: string, word: CheckWord, values?: Values): string {
  const isOwn =
    ui.hasWord('checks', check, word) ||
    (counted.includes(word) && ui.hasWord('checks', check, `${word}_other`));
  return isOwn
    ? ui.word('checks', check, word, values)
    : ui.t(sharedWord(word, answersAll(ui, check)), values);
}

function sharedWord(word: CheckWord, isList: boolean): TextKey {
  if (word in listed && (isList || !(word in common))) return listed[word as keyof typeof listed];
  return common[word as keyof typeof common];
}
