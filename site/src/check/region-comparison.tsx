import type { JSX } from 'preact';
import type { Assessment } from '#rules/engine/assess.ts';
import type { Check } from '#rules/engine/check.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import type { Decisive } from '#rules/engine/decisive.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { baseFacts } from '#rules/engine/leaves-about.ts';
import {
  type KindOfRoute,
  type PlaceStanding,
  type RouteStanding,
  sideBySide,
} from '#rules/engine/side-by-side.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { differenceRows, provenancesIn } from './comparison-differences.tsx';
import { kindName, routesPart, standingRows } from './comparison-rows.tsx';
import { type ComparisonPart, ComparisonTable } from './comparison-table.tsx';
import { checkOf, type Interview } from './interview.ts';
import { bestFirst, isClosed } from './route-groups.ts';
import { SourceList } from './sources.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly assessment: Assessment;
}

/** The same case in every place: regions are not a menu, but the law differs, and people ask where and why. */
export function RegionComparison({ ui, interview, assessment }: Props): JSX.Element {
  const { check, voice, answers } = interview;
  const { filedOn } = assessment;
  const compared = sideBySide(ui.law, { check, voice, answers, filedOn });
  // The place that decides comes first; the others keep the rank of the check.
  const places = [...compared.places].sort(
    (one, other) => Number(other.isCompetent) - Number(one.isCompetent),
  );
  const kinds = compared.kinds.map((kind) => ({ ...kind, standings: standingsOf(kind, places) }));
  const closed = kinds.filter(({ standings }) =>
    standings.every(({ verdict }) => isClosed(verdict)),
  );
  const open = kinds.filter((kind) => !closed.includes(kind));
  const [first, ...more] = kindsThatDiffer(ui, checkOf(ui.law, interview), kinds, places);
  const partOf = (kind: Kind): ComparisonPart => ({
    id: kind.kind,
    title: ui.t('sideBySide.differs', { route: kindName(ui, kind.standings) }),
    rows: differenceRows(ui, kind.differences, places, filedOn),
  });
  const isFederal = compared.federal.some(({ verdict }) => isOpen(verdict));
  const title = ui.t('sideBySide.title');
  const table = { ui, places, caption: title };
  return (
    <section class="region-comparison">
      <h2 class="ds-heading">{title}</h2>
      <p>{ui.t(isFederal ? 'sideBySide.federal' : 'sideBySide.intro')}</p>
      <ComparisonTable
        {...table}
        parts={[
          { id: 'standing', title: null, rows: standingRows(ui, interview, places, filedOn) },
          ...(open.length > 1
            ? [
                routesPart(
                  ui,
                  open.map(({ standings }) => standings),
                  places,
                ),
              ]
            : []),
          ...(first ? [partOf(first)] : []),
        ]}
      />
      {closed.length > 0 && (
        <p class="comparison-closed">
          {ui.t('sideBySide.closedEverywhere', { routes: namesOf(ui, closed) })}
        </p>
      )}
      {more.length > 0 && (
        <details class="ds-details comparison-more">
          <summary>{ui.t('sideBySide.moreDifferences', { routes: namesOf(ui, more) })}</summary>
          <div>
            <ComparisonTable {...table} parts={more.map(partOf)} />
          </div>
        </details>
      )}
      <SourceList
        ui={ui}
        title={ui.t('sideBySide.sources')}
        cited={sourcesOf(
          (first ? [first, ...more] : []).flatMap((kind) => provenancesIn(kind.differences)),
        )}
      />
      <p class="comparison-change">
        <span>{ui.t('sideBySide.inFull')}</span>
        <ChangePlace ui={ui} check={checkOf(ui.law, interview)} />
      </p>
    </section>
  );
}

interface Kind extends KindOfRoute {
  /** In the order of the places. */
  readonly standings: readonly RouteStanding[];
}

function standingsOf(
  { routes }: KindOfRoute,
  places: readonly PlaceStanding[],
): readonly RouteStanding[] {
  return places.flatMap((place) => place.routes.filter(({ route }) => routes.includes(route)));
}

/**
 * The kinds whose differences matter to the case: those that are not closed everywhere, or are closed by something that
 * is compared. The kind of the best route comes first, where the work would be done before elsewhere.
 */
function kindsThatDiffer(
  ui: Ui,
  { compared = [] }: Check,
  kinds: readonly Kind[],
  places: readonly PlaceStanding[],
): readonly Kind[] {
  const facts = compared.flatMap((one) => one.facts);
  const isAbout = (fact: string) => baseFacts(fact, ui.law.facts).some((id) => facts.includes(id));
  const matters = ({ verdict, decisive }: RouteStanding) =>
    !isClosed(verdict) || turnsOn(decisive, isAbout);
  const differing = kinds.filter(
    ({ differences, standings }) => differences.length > 0 && standings.some(matters),
  );
  const best = places
    .flatMap(({ routes }) => bestFirst(routes).slice(0, 1))
    .filter(({ verdict }) => !isClosed(verdict))
    .flatMap((route) => differing.find(({ kind }) => kind === route.kind) ?? []);
  return [...new Set([...best, ...differing])];
}

function turnsOn(decisive: Decisive | null, isAbout: (fact: string) => boolean): boolean {
  const tests = (part: Explanation): boolean =>
    'children' in part ? part.children.some(tests) : part.kind === 'leaf' && isAbout(part.fact);
  return decisive?.kind === 'unmet' && tests(decisive.part);
}

function namesOf(ui: Ui, kinds: readonly Kind[]): string {
  return kinds.map(({ standings }) => kindName(ui, standings)).join(', ');
}

function ChangePlace({
  ui,
  check: { questions, placeFact = '' },
}: {
  readonly ui: Ui;
  readonly check: Check;
}): JSX.Element {
  const question = questions.find(({ facts }) => facts.includes(placeFact));
  return (
    <button
      class="ds-button"
      data-variant="tertiary"
      type="submit"
      name="action"
      value={`change:${question?.id ?? ''}`}
    >
      {ui.t('sideBySide.changePlace')}
    </button>
  );
}
