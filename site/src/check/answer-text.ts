import type { Answer, AnswerValue } from '#rules/engine/answer.ts';
import { ageOn, type IsoDate } from '#rules/engine/date.ts';
import { type Fact, isMoney, type NumberUnit } from '#rules/engine/fact.ts';
import { hoursOf, numberText } from './number-text.ts';
import type { Ui } from './ui.ts';

/** Says an answer back in words: the option's name, an amount, a date, "I don't know". */
export function answerText(ui: Ui, fact: Fact, answer: Answer): string {
  if (typeof answer !== 'object') return valueText(ui, fact, answer);
  if ('unknown' in answer) return ui.t('check.dontKnow');
  if ('notApplicable' in answer) return ui.t('check.notApplicable');
  if ('anyOf' in answer) {
    const vague = vagueOption(fact, answer.anyOf);
    return vague
      ? ui.word('options', fact.id, vague)
      : answer.anyOf.map((value) => valueText(ui, fact, value)).join(ui.comma);
  }
  return ui.t('check.between', {
    from: answer.from === undefined ? '…' : valueText(ui, fact, answer.from),
    to: answer.to === undefined ? '…' : valueText(ui, fact, answer.to),
  });
}

/** What stands in the form control when an answer is changed; empty when nothing fits. */
export function controlValue(
  fact: Fact,
  answer: Answer | undefined,
  filedOn: IsoDate | null,
): string {
  if (answer === undefined) return '';
  if (typeof answer === 'object') {
    if ('unknown' in answer) return fact.kind === 'choice' || fact.kind === 'boolean' ? '~' : '';
    if ('anyOf' in answer) return vagueOption(fact, answer.anyOf) ?? '';
    if (fact.kind === 'date' && 'to' in answer && typeof answer.to === 'string' && filedOn) {
      return String(ageOn(answer.to as IsoDate, filedOn));
    }
    return '';
  }
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (fact.kind === 'date') return dayFirst(String(answer));
  if (fact.kind === 'number' && isMoney(fact.unit) && typeof answer === 'number') {
    return (answer / 100).toFixed(answer % 100 === 0 ? 0 : 2).replace('.', ',');
  }
  if (fact.kind === 'number' && fact.unit === 'minutes/week' && typeof answer === 'number') {
    return String(hoursOf(answer)).replace('.', ',');
  }
  return String(answer);
}

/** An ISO date the way it is typed in Belgium: `21/11/2026`. */
export function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

function valueText(ui: Ui, fact: Fact, value: AnswerValue): string {
  switch (fact.kind) {
    case 'boolean':
      return value === true ? ui.t('check.yes') : ui.t('check.no');
    case 'choice':
      return ui.word('options', fact.id, String(value));
    case 'occupation':
      return ui.word('occupations', String(value), 'name');
    case 'date':
      return ui.date(String(value));
    case 'number':
      return saidNumber(ui, fact.unit, Number(value));
  }
}

/** A number said back, pay with its period. */
function saidNumber(ui: Ui, unit: NumberUnit, number: number): string {
  const text = numberText(ui, unit, number);
  if (unit === 'EUR/month') return ui.t('check.perMonth', { amount: text });
  return unit === 'EUR/year' ? ui.t('check.perYear', { amount: text }) : text;
}

function vagueOption(fact: Fact, values: readonly AnswerValue[]): string | undefined {
  if (fact.kind !== 'choice') return undefined;
  return Object.entries(fact.vague ?? {}).find(
    ([, options]) => options.length === values.length && options.every((o) => values.includes(o)),
  )?.[0];
}
