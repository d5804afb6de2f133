import { decodeAnswers, encodeAnswers } from '#rules/engine/answers.ts';
import { filingDate } from '#rules/engine/filed-on-range.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import {
  checkOf,
  factsOf,
  filedOnStep,
  type Interview,
  isStep,
  startInterview,
} from './interview.ts';
import { decodeAlso, decodeSupposed, encodeAlso, encodeSupposed } from './interview-form.ts';

const version = '1';
/** Parts of a link that are no answers; no fact has one of these names. */
export const linkParts = ['v', 'check', 'law', 'filed', 'also', 'suppose', 'was', 'at'] as const;
type LinkPart = (typeof linkParts)[number];

/** What a link said besides the case: shown until the case is another one. */
export interface Opened {
  /** The law it was made under; `null` where it does not say. */
  readonly law: string | null;
  /** The verdicts it was made with, as `encodeVerdicts` writes them. */
  readonly was: string;
  /** What could not be read: names of answers, or the whole link. */
  readonly aside: readonly string[];
}

/** The whole link was of another kind than we can read. */
export const wholeLink = 'link';

/**
 * An interview as the fragment of a link: `v=1&check=work-permit&law=…&filed=2026-11-22&job-place=flanders`, at a result
 * with its verdicts (`was`). Browsers keep fragments in their history, so one is written only when the person asks for it.
 */
export function toFragment(interview: Interview, law: string, was = ''): string {
  const { check, filedOn, answers } = interview;
  const also = encodeAlso(interview);
  const supposed = encodeSupposed(interview);
  return [
    `v=${version}&check=${check}&law=${law}&filed=${filedOn ?? ''}`,
    encodeAnswers(answers),
    also && `also=${also}`,
    supposed && `suppose=${supposed}`,
    was && `was=${was}`,
  ]
    .filter(Boolean)
    .join('&');
}

/** Where the page in another language opens: at the same question, of which an answer may only be supposed. */
export function atStep({ editing, isSupposing }: Interview): string {
  return `at=${isSupposing ? '~' : ''}${editing ?? ''}`;
}

/** Reads a fragment back, and says what in it could not be read; `null` when it is none of ours. */
export function fromFragment(
  law: IndexedLaw,
  start: Pick<Interview, 'check' | 'voice'>,
  fragment: string,
): Interview | null {
  const pairs = fragment.replace(/^#/, '').split('&');
  const read = (part: LinkPart) =>
    pairs.find((pair) => pair.startsWith(`${part}=`))?.slice(part.length + 1) ?? null;
  // Some browsers escape the sign between ids.
  const ids = (part: LinkPart) => (read(part) ?? '').replace(/%7C/gi, '|');
  if (read('v') === null) return null;
  const begun = startInterview(start.check, start.voice);
  if (read('v') !== version || read('check') !== start.check) {
    return { ...begun, opened: { law: null, was: '', aside: [wholeLink] } };
  }
  const check = checkOf(law, start);
  const isAnswer = (pair: string) => !linkParts.some((part) => pair.startsWith(`${part}=`));
  const told = pairs.filter(isAnswer).join('&');
  const { answers, rejected } = decodeAnswers(factsOf(law, check), told, law.occupations);
  const filed = read('filed') ?? '';
  const filedOn = filingDate(filed);
  const aside = filed !== '' && filedOn === null ? [filedOnStep, ...rejected] : rejected;
  const [, supposing, at = ''] = /^(~?)(.*)/.exec(read('at') ?? '') ?? [];
  return {
    ...begun,
    answers,
    filedOn,
    editing: isStep(check, at) ? at : null,
    ...(supposing && { isSupposing: true }),
    also: decodeAlso(check, ids('also')),
    supposed: decodeSupposed(answers, ids('suppose')),
    opened: { law: read('law'), was: read('was') ?? '', aside },
  };
}
