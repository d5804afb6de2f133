import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { PlaceStanding, RouteStanding } from '#rules/engine/side-by-side.ts';
import { checkWord } from './check-word.ts';
import { type Kind, namesOf } from './comparison-kinds.ts';
import type { ComparisonPart, ComparisonRow } from './comparison-table.tsx';
import type { Interview } from './interview.ts';
import { bestFirst, isClosed } from './route-groups.ts';
import { decisiveText } from './short-reason.ts';
import type { Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictWord } from './verdict-text.ts';

/** Questions named of those that a verdict waits for. */
const named = 3;

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly places: readonly PlaceStanding[];
  readonly filedOn: IsoDate;
  readonly isNear: (route: RouteStanding) => boolean;
}

/** How the case stands in each place: the best route, what decides it, and what is left to ask. */
export function standingRows(props: Props): readonly ComparisonRow[] {
  const { ui, interview, places } = props;
  const best = places.map(({ routes }) => bestOf(routes));
  const row = (id: 'best' | 'decides' | 'questions', cells: readonly JSX.Element[]) => ({
    ...{ id, title: id === 'best' ? checkWord(ui, interview.check, id) : ui.t(`sideBySide.${id}`) },
    ...{ isAlike: false, cells },
  });
  return [
    row(
      'best',
      best.map((route) => <Best ui={ui} check={interview.check} route={route} />),
    ),
    row(
      'decides',
      places.map(({ routes }, at) => <p>{whatDecides(props, best[at] ?? null, routes)}</p>),
    ),
    row(
      'questions',
      places.map(({ questionsLeft: count }) => (
        <p>
          {count === 0 ? ui.t('sideBySide.noQuestions') : ui.t('check.questionsLeft', { count })}
        </p>
      )),
    ),
  ];
}

/** Where no route stands out, what decides the one that is nearest. */
function whatDecides(
  { ui, interview, filedOn, isNear }: Props,
  best: RouteStanding | null,
  routes: readonly RouteStanding[],
): string {
  const route = best ?? bestFirst(routes).find(isNear);
  if (!route) return ui.t('result.noneMet');
  const text = decisiveText(ui, interview, route, filedOn, named);
  if (!best) {
    const name = ui.word('routes', route.route, 'name');
    return ui.t('sideBySide.decidesRoute', { route: name, reason: text });
  }
  return text === '' ? ui.t('sideBySide.allMet') : text;
}

/** The kinds of routes that are not closed in every place, with the verdicts of each. */
export function routesPart(
  ui: Ui,
  check: string,
  kinds: readonly Kind[],
  places: readonly PlaceStanding[],
): ComparisonPart {
  return {
    id: 'routes',
    title: checkWord(ui, check, 'routes'),
    rows: kinds.map((kind): ComparisonRow => {
      const title = namesOf(ui, [kind]);
      const found = places.map(({ place }) =>
        kind.standings.filter(({ jurisdiction }) => jurisdiction === place),
      );
      const words = found.map((routes) =>
        routes.map((route) => [nameOf(ui, route, title), verdictWord(ui, route)]),
      );
      return {
        ...{ id: kind.kind, title },
        isAlike: new Set(words.map((one) => JSON.stringify(one))).size === 1,
        cells: found.map((routes) =>
          routes.length > 0 ? (
            <>
              {routes.map((route) => (
                <Standing ui={ui} route={route} name={nameOf(ui, route, title)} key={route.route} />
              ))}
            </>
          ) : (
            <p class="comparison-none">{checkWord(ui, check, 'noRoute')}</p>
          ),
        ),
      };
    }),
  };
}

/** The route to name of a place; `null` where several are closed, so that none stands out. */
function bestOf(routes: readonly RouteStanding[]): RouteStanding | null {
  const [best, ...others] = bestFirst(routes);
  return best && (!isClosed(best.verdict) || others.length === 0) ? best : null;
}

function Best({
  ui,
  check,
  route,
}: {
  readonly ui: Ui;
  readonly check: string;
  readonly route: RouteStanding | null;
}) {
  if (route)
    return <Standing ui={ui} route={route} name={ui.word('routes', route.route, 'name')} />;
  return (
    <p class="comparison-standing" data-verdict="notEligible">
      <VerdictMark mark="notEligible" />
      <span>
        <span class="route-name">{checkWord(ui, check, 'noneOpen')}</span>
        <span class="route-verdict">{ui.t('result.verdicts.notEligible.word')}</span>
      </span>
    </p>
  );
}

function Standing({
  ui,
  route,
  name,
}: {
  readonly ui: Ui;
  readonly route: RouteStanding;
  readonly name: string | null;
}): JSX.Element {
  return (
    <p class="comparison-standing" data-compared={route.route} data-verdict={route.verdict.kind}>
      <VerdictMark mark={route.verdict.kind} />
      <span>
        {name !== null && <span class="route-name">{name}</span>}
        <span class="route-verdict">{verdictWord(ui, route)}</span>
      </span>
    </p>
  );
}

/** The name where this place has another one than the row. */
function nameOf(ui: Ui, route: RouteStanding, title: string): string | null {
  const name = ui.word('routes', route.route, 'name');
  return name === title ? null : name;
}
