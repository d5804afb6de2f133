import type { JSX } from 'preact';
import type { Assessment } from '#rules/engine/assess.ts';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import { sideBySide } from '#rules/engine/side-by-side.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { checkWord } from './check-word.ts';
import { differenceRows, provenancesIn } from './comparison-differences.tsx';
import {
  isNear,
  isPlural,
  type Kind,
  kindsThatDiffer,
  namesOf,
  standingsOf,
} from './comparison-kinds.ts';
import { routesPart, standingRows } from './comparison-rows.tsx';
import { type ComparisonPart, ComparisonTable } from './comparison-table.tsx';
import { checkOf, type Interview } from './interview.ts';
import { isClosed } from './route-groups.ts';
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
  const title = checkWord(ui, check, 'side-by-side');
  if (compared.federal.some(({ verdict }) => isOpen(verdict))) {
    return (
      <section class="region-comparison">
        <h2 class="ds-heading">{title}</h2>
        <p>{ui.t('sideBySide.federal')}</p>
      </section>
    );
  }
  // The place that decides comes first; the others keep the rank of the check.
  const places = [...compared.places].sort(
    (one, other) => Number(other.isCompetent) - Number(one.isCompetent),
  );
  const kinds = compared.kinds.map((kind) => ({ ...kind, standings: standingsOf(kind, places) }));
  const closed = kinds.filter(({ standings }) =>
    standings.every(({ verdict }) => isClosed(verdict)),
  );
  const open = kinds.filter((kind) => !closed.includes(kind));
  const law = checkOf(ui.law, interview);
  const { questions, placeFact = '' } = law;
  const isNearHere = isNear(ui, law);
  const [first, ...more] = kindsThatDiffer(kinds, places, isNearHere);
  const partOf = (kind: Kind): ComparisonPart => ({
    id: kind.kind,
    title: isPlural(kind)
      ? ui.t('sideBySide.differsAtAll')
      : checkWord(ui, check, 'differs', { route: namesOf(ui, [kind]) }),
    rows: differenceRows(ui, kind, places, filedOn),
  });
  const table = { ui, places };
  const placeQuestion = questions.find(({ facts }) => facts.includes(placeFact))?.id ?? '';
  const moreTitle = checkWord(ui, check, 'moreDifferences', { routes: namesOf(ui, more) });
  return (
    <section class="region-comparison">
      <h2 class="ds-heading">{title}</h2>
      <p>
        {checkWord(ui, check, 'elsewhere')} {ui.word('questions', placeQuestion, 'hint')}
      </p>
      <ComparisonTable
        {...table}
        caption={title}
        parts={[
          {
            id: 'standing',
            title: null,
            rows: standingRows({ ui, interview, places, filedOn, isNear: isNearHere }),
          },
          ...(open.length > 1 ? [routesPart(ui, check, open, places)] : []),
          ...(first ? [partOf(first)] : []),
        ]}
      />
      {closed.length > 0 && (
        <p class="comparison-closed">
          {checkWord(ui, check, 'closedEverywhere', { routes: namesOf(ui, closed) })}
        </p>
      )}
      {more.length > 0 && (
        <details class="ds-details comparison-more">
          <summary>{moreTitle}</summary>
          <div>
            <ComparisonTable {...table} caption={moreTitle} parts={more.map(partOf)} />
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
        <button
          class="ds-button"
          data-variant="tertiary"
          type="submit"
          name="action"
          value={`change:${placeQuestion}`}
        >
          {checkWord(ui, check, 'changePlace')}
        </button>
      </p>
    </section>
  );
}
