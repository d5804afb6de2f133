import { measuresIn, type Numbers } from '#rules/shortage-methods/inputs.ts';
import type { Comparison, Measure, TestId } from '#rules/shortage-methods/method.ts';
import type { CriterionResult, Ratio } from '#rules/shortage-methods/apply.ts';
import type { Ui } from '#site/check/ui.ts';
import type { SheetFault } from './sheet.ts';

/** A limit as people read it: a number of offers, or a ratio that is kept in hundredths. */
export function limitText(ui: Ui, { kind }: Comparison, limit: number | null): string {
  if (limit === null) return ui.t('shortageLists.sum.missing');
  return ui.number(kind === 'offersAtLeast' ? limit : limit / 100);
}

/** Where the criteria of a test stand on the page, with their sources. */
export function whereOf(test: TestId): string {
  return `${test}-source`;
}

/** What a criterion asks, with its limit. */
export function criterionText(ui: Ui, { criterion, limit }: CriterionResult): string {
  const text = limitText(ui, criterion.comparison, limit);
  return ui.t(`shortageLists.sum.criteria.${criterion.id}`, { limit: text });
}

/**
 * The reader's numbers in the formula of a criterion: "29 ÷ 20 = 1.45 < 1.5". Reads from left to right; `null` where
 * none of the numbers was given.
 */
export function formulaText(ui: Ui, result: CriterionResult, numbers: Numbers): string | null {
  const { comparison } = result.criterion;
  const measures = measuresIn(comparison);
  if (measures.every((measure) => numbers[measure] === undefined)) return null;
  const of = (measure: Measure) => measureText(ui, measure, numbers[measure]);
  const limit = limitText(ui, comparison, result.limit);
  switch (comparison.kind) {
    case 'offersAtLeast':
      return `${of('offers')} ${sign(numbers.offers ?? 0, result.limit ?? 0)} ${limit}`;
    case 'fillRateBelow':
      return compared(
        of('fillRate'),
        numbers.fillRate,
        of('fillRateOverall'),
        numbers.fillRateOverall,
      );
    case 'durationAbove':
      return compared(
        of('duration'),
        numbers.duration,
        of('durationOverall'),
        numbers.durationOverall,
      );
    case 'tensionAtLeast':
      return measures
        .flatMap((month) => {
          const value = numbers[month];
          return value === undefined
            ? []
            : [`${of(month)} ${sign(value, result.limit ?? 0)} ${limit}`];
        })
        .join(ui.semicolon);
    case 'jobseekersBelow':
    case 'jobseekersWithoutLimit': {
      const ten = comparison.kind === 'jobseekersBelow' && comparison.per === 10 ? ' × 10' : '';
      const quotient = `${of('jobseekers')} ÷ ${of('offers')}${ten}`;
      if (result.ratio === null) return quotient;
      const value = `${quotient} = ${ratioText(ui, result.ratio)}`;
      if (comparison.kind === 'jobseekersWithoutLimit') return value;
      return `${value} ${result.standing === 'met' ? '<' : '≥'} ${limit}`;
    }
  }
}

/** Since when a criterion is known, and until when a source speaks of it. */
export function periodText(ui: Ui, { from, confirmedThrough }: CriterionResult): string {
  if (from === null) return ui.t('shortageLists.sum.period.undated');
  if (confirmedThrough === null) {
    return ui.t('shortageLists.sum.period.since', { from: ui.date(from) });
  }
  const until = ui.date(confirmedThrough);
  return ui.t('shortageLists.sum.period.lapsed', { from: ui.date(from), until });
}

/** Says what is wrong with a control and how to mend it. */
export function sheetFaultText(ui: Ui, { kind, measure }: SheetFault): string {
  const field = ui.t(`shortageLists.sum.fields.${measure}`);
  const most = ui.number(measure === 'offers' || measure === 'jobseekers' ? 1_000_000 : 10_000);
  return ui.t(`shortageLists.sum.faults.${kind}`, { field, most });
}

function measureText(ui: Ui, measure: Measure, value: number | undefined): string {
  if (value === undefined) return ui.t('shortageLists.sum.missing');
  if (measure === 'offers' || measure === 'jobseekers') return ui.number(value);
  const number = ui.number(value / 100);
  return measure.startsWith('fillRate') ? ui.t('check.fields.percent', { number }) : number;
}

function ratioText(ui: Ui, { hundredths, isExact }: Ratio): string {
  const number = ui.number(hundredths / 100);
  return isExact ? number : ui.t('shortageLists.sum.ellipsis', { number });
}

/** Two numbers with the sign between them; a dash where one is missing. */
function compared(
  left: string,
  a: number | undefined,
  right: string,
  b: number | undefined,
): string {
  if (a === undefined || b === undefined) return `${left} – ${right}`;
  return `${left} ${a < b ? '<' : a > b ? '>' : '='} ${right}`;
}

function sign(value: number, limit: number): string {
  return value < limit ? '<' : '≥';
}
