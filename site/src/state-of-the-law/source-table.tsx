import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { stateHref } from './addresses.ts';
import { CountTable } from './count-table.tsx';
import { sourceKinds, sourcesIn } from './source-list.tsx';

/** How many sources of each kind a place has. */
export function SourceTable({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <CountTable
      ui={ui}
      caption={ui.t('stateOfTheLaw.sources.table')}
      kind={ui.t('stateOfTheLaw.sources.kind')}
      placeHref={(place) => stateHref(ui.locale, 'sources', place)}
      rows={sourceKinds.map((kind) => ({
        id: kind,
        name: ui.t(`stateOfTheLaw.sources.kinds.${kind}`),
        cell: (place) => ({
          count: sourcesIn(place, kind).length,
          href: `${stateHref(ui.locale, 'sources', place)}#kind-${kind}`,
        }),
      }))}
    />
  );
}
