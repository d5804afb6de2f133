import type { JSX } from 'preact';
import { assess, type Assessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { dateDifferences, type RoutePart } from '#rules/engine/other-date.ts';
import { dayFirst } from './answer-text.ts';
import { conditionOf } from './condition-text.ts';
import { amountText } from './figure-text.ts';
import type { Interview } from './interview.ts';
import { namedVerdict } from './named-verdict.ts';
import type { Ui } from './ui.ts';
import { verdictName } from './verdict-code.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly other: IsoDate;
}

/** What the law of another date says otherwise of this case, and a button to go on with that date. */
export function DateDifferences({ ui, interview, other }: Props): JSX.Element | null {
  const { check, voice, filedOn, answers } = interview;
  if (filedOn === null) return null;
  const on = (date: IsoDate) => assess(ui.law, { check, voice, filedOn: date, answers });
  const [before, after] = [on(filedOn), on(other)];
  const found = dateDifferences(ui.law, before, after);
  const nameOf = (route: string, { kind, id, how }: RoutePart) => {
    if (kind === 'paper') return ui.word('documents', id, 'name');
    if (kind === 'step') return ui.word('steps', id, 'name');
    return conditionOf(ui, route, id, how === 'added' ? other : filedOn);
  };
  const groups = [
    {
      title: ui.t('take.date.verdicts'),
      lines: found.moved.map(({ before: from, after: to }) =>
        ui.t('take.date.verdict', {
          route: ui.word('routes', to.route, 'name'),
          before: namedVerdict(ui, to.route, verdictName(from.verdict)),
          now: namedVerdict(ui, to.route, verdictName(to.verdict)),
        }),
      ),
    },
    {
      title: ui.t('take.date.figures'),
      lines: found.figures.map(({ parameter, before: from, after: to }) =>
        ui.t('take.date.figure', {
          figure: ui.word('parameters', parameter, 'name'),
          before: amountText(ui, from),
          now: amountText(ui, to),
        }),
      ),
    },
    ...found.routes.map(({ route, parts }) => ({
      title: ui.word('routes', route, 'name'),
      lines: parts.map((part) =>
        ui.t(`take.date.${part.kind}.${part.how}`, { name: nameOf(route, part) }),
      ),
    })),
  ].filter(({ lines }) => lines.length > 0);
  const dates = { date: ui.date(other), before: ui.date(filedOn) };
  return (
    <div class="date-differences">
      <p>{ui.t(groups.length > 0 ? 'take.date.intro' : 'take.date.none', dates)}</p>
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h3 class="ds-heading">{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <NotHeld ui={ui} after={after} />
      <p>
        <button
          class="ds-button"
          type="submit"
          name="action"
          value={`take-date:${dayFirst(other)}`}
        >
          {ui.t('take.date.goOn', dates)}
        </button>
      </p>
    </div>
  );
}

/** That the other date asks for more answers, so that its verdicts are not the last word. */
function NotHeld({
  ui,
  after,
}: {
  readonly ui: Ui;
  readonly after: Assessment;
}): JSX.Element | null {
  return after.questionsLeft > 0 ? (
    <p>{ui.t('take.date.questions', { count: after.questionsLeft })}</p>
  ) : null;
}
