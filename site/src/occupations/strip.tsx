import type { JSX } from 'preact';
import { catalogue } from '#rules/catalogue.ts';
import { type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import { type MembershipSpan, turnsOf } from '#rules/engine/membership-over-time.ts';

const height = 12;

/** The years of the picture: from the first list that we hold to the end of the year after the last turn. */
const years = (() => {
  const turns = catalogue.lists.flatMap(turnsOf).map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...turns), Math.max(...turns)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
})();
const start = toEpochDay(`${years[0] ?? 2000}-01-01`);
const end = toEpochDay(`${(years.at(-1) ?? 2000) + 1}-01-01`);

/**
 * A list over the years as a picture: a full bar where the occupation is on it, a line where it is not, an outline where
 * that is not known, nothing where we hold no list. Says nothing that the words below it do not.
 */
export function Strip({ spans }: { readonly spans: readonly MembershipSpan[] }): JSX.Element {
  return (
    <div class="strip" aria-hidden="true">
      <svg viewBox={`0 0 ${end - start} ${height}`} preserveAspectRatio="none" focusable="false">
        {spans.flatMap(({ from, to, membership, slice }) => {
          if (!slice) return [];
          const x = placeOf(from, start);
          const thick = { listed: height, unresolved: 8, notListed: 2 }[membership];
          return (
            <rect
              data-standing={membership}
              x={x}
              y={(height - thick) / 2}
              width={placeOf(to, end) - x}
              height={thick}
              key={x}
            />
          );
        })}
      </svg>
      <p>
        {years.map((year) => (
          <span key={year}>{year}</span>
        ))}
      </p>
    </div>
  );
}

function placeOf(day: IsoDate | null, open: number): number {
  return Math.min(Math.max(day === null ? open : toEpochDay(day), start), end) - start;
}
