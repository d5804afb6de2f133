import type { JSX } from 'preact';
import type { Change, DayOfChange } from '#rules/review/changes.ts';
import { conditionOf } from '#site/check/condition-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { listAddress } from '#site/occupations/addresses.ts';
import { figurePageHref, routeHref } from './addresses.ts';
import { clauseName } from './clause-name.ts';
import { Day } from './due-mark.tsx';
import { routeName, routesText } from './route-name.ts';
import { figureName, titled, valueText } from './state-ui.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** All that changes on one day: figures and lists, then conditions, then what goes with them, folded. */
export function DayOfChanges({
  ui,
  day: { on, changes },
}: {
  readonly ui: Ui;
  readonly day: DayOfChange;
}): JSX.Element {
  const of = <Kind extends Change['kind']>(kind: Kind) =>
    changes.filter((change): change is Of<Kind> => change.kind === kind);
  const figures = of('figure');
  const [moved, first] = [
    figures.filter(({ before }) => before !== null),
    figures.filter(({ before }) => before === null),
  ];
  const lists = [...of('list'), ...of('listEnds')];
  const clauses = of('clause');
  return (
    <section class="day-of-changes" id={`day-${on}`} aria-labelledby={`day-${on}-title`}>
      <h3 id={`day-${on}-title`}>
        <Day ui={ui} day={on} />
      </h3>
      {moved.length > 0 && <Figures ui={ui} figures={moved} />}
      {lists.length > 0 && <Lists ui={ui} lists={lists} />}
      {of('version').map((change) => (
        <Version ui={ui} change={change} on={on} key={change.id} />
      ))}
      {first.length > 0 && (
        <Fold title={titled(ui, ui.t('stateOfTheLaw.changes.figures'), countOf(ui, first))}>
          <Figures ui={ui} figures={first} />
        </Fold>
      )}
      {clauses.length > 0 && (
        <Fold
          title={titled(ui, ui.t('stateOfTheLaw.changes.parts'), ui.number(clauses.length))}
          isOpen={clauses.length <= few}
        >
          <Clauses ui={ui} clauses={clauses} />
        </Fold>
      )}
    </section>
  );
}

function countOf(ui: Ui, figures: readonly unknown[]): string {
  return ui.number(figures.length) + ui.comma + ui.t('stateOfTheLaw.changes.firstHeld');
}

/** So few changes are not worth a fold. */
const few = 2;

function Fold({
  title,
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <details class="fold" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Figures({
  ui,
  figures,
}: {
  readonly ui: Ui;
  readonly figures: readonly Of<'figure'>[];
}): JSX.Element {
  return (
    <ul class="plain">
      {figures.map((figure) => (
        <li key={figure.id}>
          <a href={figurePageHref(ui.locale, figure.id)}>{figureName(ui, figure.id)}</a>
          {ui.t('stateOfTheLaw.colon')} {figureChange(ui, figure)}
        </li>
      ))}
    </ul>
  );
}

/** A value with the one before it, if that was another. */
export function figureChange(ui: Ui, { id, before, after }: Of<'figure'>): string {
  const now = valueText(ui, id, after);
  const then = before === null ? null : valueText(ui, id, before);
  if (then === null) return now;
  return then === now
    ? ui.t('stateOfTheLaw.changes.same', { after: now })
    : ui.t('stateOfTheLaw.changes.now', { after: now, before: then });
}

function Lists({
  ui,
  lists,
}: {
  readonly ui: Ui;
  readonly lists: readonly (Of<'list'> | Of<'listEnds'>)[];
}): JSX.Element {
  return (
    <ul class="plain">
      {lists.map((change) => (
        <li key={`${change.kind} ${change.id}`}>
          <a href={listAddress(ui.locale, change.id)}>{ui.word('lists', change.id, 'name')}</a>
          {ui.t('stateOfTheLaw.colon')} {listChange(ui, change)}
        </li>
      ))}
    </ul>
  );
}

/** What happens to a list: a new one, the first that we hold, or none that we know of. */
export function listChange(ui: Ui, change: Of<'list'> | Of<'listEnds'>): string {
  if (change.kind === 'listEnds') return ui.t('stateOfTheLaw.changes.listEnds');
  if (change.isFirst) return ui.t('stateOfTheLaw.changes.listFirst');
  const { moves } = change;
  const moved = moves && {
    added: ui.number(moves.added),
    gone: ui.number(moves.gone),
  };
  return [
    ui.t('stateOfTheLaw.changes.listNew'),
    ...(moved ? [ui.t('stateOfTheLaw.changes.listMoves', moved)] : []),
  ].join(ui.comma);
}

function Version({
  ui,
  change: { id, added, gone, otherTest, otherSupport },
  on,
}: {
  readonly ui: Ui;
  readonly change: Of<'version'>;
  readonly on: DayOfChange['on'];
}): JSX.Element {
  const versions = ui.law.routes.get(id)?.versions ?? [];
  const earlier = versions.findLast(({ from }) => from < on)?.from ?? on;
  const now = added.map((one) => conditionOf(ui, id, one, on));
  const before = gone.map((one) => conditionOf(ui, id, one, earlier));
  const asked = otherTest.map((one) => conditionOf(ui, id, one, on));
  const stays = otherSupport.length;
  return (
    <div class="version-change">
      <p>
        <a href={routeHref(ui.locale, id)}>{routeName(ui, id)}</a>
      </p>
      {now.length > 0 && <Sentences title={ui.t('stateOfTheLaw.changes.added')} of={now} />}
      {before.length > 0 && (
        <Fold
          title={titled(ui, ui.t('stateOfTheLaw.changes.gone'), ui.number(before.length))}
          isOpen={before.length <= few}
        >
          <Sentences of={before} />
        </Fold>
      )}
      {asked.length > 0 && <Sentences title={ui.t('stateOfTheLaw.changes.otherTest')} of={asked} />}
      {stays > 0 && <p>{ui.t('stateOfTheLaw.changes.otherSupport', { count: stays })}</p>}
      {now.length + before.length + asked.length + stays === 0 && (
        <p>{ui.t('stateOfTheLaw.changes.restructured')}</p>
      )}
    </div>
  );
}

function Sentences({
  title,
  of,
}: {
  readonly title?: string;
  readonly of: readonly string[];
}): JSX.Element {
  return (
    <>
      {title !== undefined && <p class="small">{title}</p>}
      <ul class="plain">
        {[...new Set(of)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Clauses({
  ui,
  clauses,
}: {
  readonly ui: Ui;
  readonly clauses: readonly Of<'clause'>[];
}): JSX.Element {
  return (
    <ul class="plain">
      {clauses.map((change) => (
        <li key={`${change.clause} ${change.id} ${change.is}`}>
          <strong>
            {ui.t(
              change.is === 'new' ? 'stateOfTheLaw.changes.new' : 'stateOfTheLaw.changes.noLonger',
            )}
            {ui.t('stateOfTheLaw.colon')}
          </strong>{' '}
          {ui.t(`stateOfTheLaw.gaps.parts.${change.clause}`)}.{' '}
          {clauseName(ui, change.clause, change.id)}{' '}
          <span class="small">{routesText(ui, change.routes)}</span>
        </li>
      ))}
    </ul>
  );
}
