import type { JSX } from 'preact';
import { jurisdictions } from '#rules/engine/route.ts';
import type { Ui } from '#site/check/ui.ts';
import { SourceLine } from './source-line.tsx';
import { type Section, type Statement, statements } from './statements.ts';

/** What is known about one part of availability: what holds everywhere, then what holds with one service. */
export function StatementList({
  ui,
  section,
}: {
  readonly ui: Ui;
  readonly section: Section;
}): JSX.Element {
  const all = statements[section];
  const everywhere = all.filter(({ place }) => place === undefined);
  const places = jurisdictions.filter((place) => all.some((one) => one.place === place));
  return (
    <>
      {everywhere.length > 0 && <Items ui={ui} items={everywhere} />}
      {places.map((place) => (
        <section class="one-place" key={place}>
          <h3>{ui.word('jurisdictions', place, 'name')}</h3>
          <Items ui={ui} items={all.filter((one) => one.place === place)} />
        </section>
      ))}
    </>
  );
}

function Items({ ui, items }: { readonly ui: Ui; readonly items: readonly Statement[] }) {
  return (
    <ul class="statements">
      {items.map(({ id, provenance }) => (
        <li key={id}>
          <p>{ui.t(`availability.statements.${id}`)}</p>
          <SourceLine ui={ui} provenance={provenance} />
        </li>
      ))}
    </ul>
  );
}
