import { decodeAnswers, encodeAnswers } from '#rules/engine/answers.ts';
import { isIsoDate } from '#rules/engine/date.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import {
  checkOf,
  decodeAlso,
  encodeAlso,
  factsOf,
  type Interview,
  startInterview,
} from './interview.ts';

const version = '1';

/**
 * An interview as the fragment of a link: `v=1&check=work-permit&filed=2026-11-22&job-place=flanders`.
 * Browsers keep fragments in their history, so one is written only when the person asks for it.
 */
export function toFragment(interview: Interview): string {
  const head = `v=${version}&check=${interview.check}&filed=${interview.filedOn ?? ''}`;
  const answers = encodeAnswers(interview.answers);
  const also = encodeAlso(interview);
  return [head, answers, also && `also=${also}`].filter((part) => part !== '').join('&');
}

/** Reads a fragment back; `null` when it is not one of ours or belongs to another check. */
export function fromFragment(
  law: IndexedLaw,
  start: Pick<Interview, 'check' | 'voice'>,
  fragment: string,
): Interview | null {
  const [head = '', checkId = '', filed = '', ...rest] = fragment.replace(/^#/, '').split('&');
  if (head !== `v=${version}` || checkId !== `check=${start.check}`) return null;
  const filedOn = filed.replace(/^filed=/, '');
  const check = checkOf(law, start);
  // No fact is called "also": reading the answers sets it aside.
  const { answers } = decodeAnswers(factsOf(law, check), rest.join('&'), law.occupations);
  const also = rest.find((pair) => pair.startsWith('also='))?.slice('also='.length) ?? '';
  return {
    ...startInterview(start.check, start.voice),
    answers,
    filedOn: isIsoDate(filedOn) ? filedOn : null,
    also: decodeAlso(check, also.replace(/%7C/gi, '|')),
  };
}
