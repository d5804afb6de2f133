import { fromEpochDay } from '#rules/engine/date.ts';
import type { NumberUnit } from '#rules/engine/fact.ts';
import type { Range } from '#rules/proof/axis.ts';
import type { Trait } from '#rules/proof/traits.ts';
import { answerText } from '#site/check/answer-text.ts';
import { numberText } from '#site/check/number-text.ts';
import { questionWord } from '#site/check/question-word.ts';
import type { Ui } from '#site/check/ui.ts';

/** So many names in a row; of more, how many there are. */
const mostNames = 6;

/** What people have in common about one fact, in words. */
export function traitText(ui: Ui, check: string, trait: Trait): string {
  const values =
    trait.values.length > 0
      ? namesOf(ui, trait)
      : trait.ranges.map((ranges) =>
          ranges
            .map(({ quantity, within }) =>
              orText(
                ui,
                within.map((range) => rangeText(ui, trait.fact, quantity, range)),
              ),
            )
            .reduce((one, other) => ui.t('stateOfTheLaw.affected.both', { one, other })),
        );
  return ui.t(trait.isOther ? 'stateOfTheLaw.affected.isNot' : 'stateOfTheLaw.affected.is', {
    fact: factName(ui, check, trait),
    values: orText(ui, values),
  });
}

function namesOf(ui: Ui, { fact: id, values }: Trait): readonly string[] {
  const fact = ui.law.facts.get(id);
  if (!fact || fact.kind === 'derived') throw new Error(`"${id}" is not asked`);
  return values.map((value) => answerText(ui, fact, value));
}

/** The short name of the question; of pay as a place counts it and of an age, what is looked at. */
function factName(ui: Ui, check: string, { fact, ranges }: Trait): string {
  if (ui.law.facts.get(fact)?.kind === 'derived') return ui.t('stateOfTheLaw.affected.pay');
  const isAge = ranges.some((group) => group.some(({ quantity }) => quantity === 'worker-age'));
  if (isAge) return ui.t('stateOfTheLaw.affected.age');
  const question = ui.law.checks.get(check)?.questions.find(({ facts }) => facts.includes(fact));
  if (!question) throw new Error(`${check} does not ask for "${fact}"`);
  return questionWord(ui, check, question.id, 'short');
}

function rangeText(ui: Ui, factId: string, quantity: string, { from, to }: Range): string {
  const fact = ui.law.facts.get(factId);
  const derived = ui.law.facts.get(quantity);
  if (fact?.kind === 'date' && quantity === factId) return daysText(ui, { from, to });
  const unit: NumberUnit =
    fact?.kind === 'number' ? fact.unit : derived?.kind === 'derived' ? derived.unit : 'days';
  const amount = (value: number) => numberText(ui, unit, value);
  if (from === to) return amount(from);
  if (to === Infinity) {
    return ui.t('stateOfTheLaw.affected.atLeast', { amount: amount(from) });
  }
  if (from === -Infinity) return ui.t('stateOfTheLaw.affected.atMost', { amount: amount(to) });
  return ui.t('stateOfTheLaw.affected.between', { from: amount(from), to: amount(to) });
}

function daysText(ui: Ui, { from, to }: Range): string {
  const day = (value: number) => ui.date(fromEpochDay(value));
  if (to === Infinity) return ui.t('stateOfTheLaw.affected.since', { date: day(from) });
  if (from === -Infinity) return ui.t('stateOfTheLaw.affected.until', { date: day(to) });
  return ui.t('stateOfTheLaw.affected.between', { from: day(from), to: day(to) });
}

function orText(ui: Ui, all: readonly string[]): string {
  if (all.length > mostNames) {
    const some = all.slice(0, mostNames - 1).join(ui.comma);
    return ui.t('stateOfTheLaw.affected.most', {
      some,
      count: ui.number(all.length - mostNames + 1),
    });
  }
  const last = all.at(-1) ?? '';
  const some = all.slice(0, -1).join(ui.comma);
  return some === '' ? last : ui.t('stateOfTheLaw.affected.or', { some, last });
}
