import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Ui } from './ui.ts';

/** A number with its unit: "9 weeks", "80%", "EUR 3,600". The period of pay is for the sentence to say. */
export function numberText(ui: Ui, unit: FigureUnit, number: number): string {
  switch (unit) {
    case 'EUR':
    case 'EUR/month':
    case 'EUR/year':
      return ui.money(number);
    case 'percent':
      return ui.t('check.fields.percent', { number: ui.number(number) });
    case 'basis-points':
      return ui.t('check.fields.percent', { number: ui.number(number / 100) });
    case 'minutes/week':
      return ui.t('check.fields.hours', {
        count: hoursOf(number),
        number: ui.number(hoursOf(number)),
      });
    case 'years':
      return ui.t('check.years', { count: number });
    case 'months':
    case 'weeks':
    case 'days':
    case 'credits':
      return ui.t(`check.fields.${unit}`, { count: number });
  }
}

/** Hours of a week, which are counted in minutes: 17.5 of 1,050. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes * 100) / 60) / 100;
}
