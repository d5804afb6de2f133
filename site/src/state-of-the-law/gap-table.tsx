import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { stateHref } from './addresses.ts';
import { CountTable } from './count-table.tsx';
import { gapKinds, gapsIn } from './gaps-by-place.ts';

/** How much we do not know, by kind and place. */
export function GapTable({ ui }: { readonly ui: Ui }): JSX.Element {
  const href = (anchor: string) => `${stateHref(ui.locale, 'gaps')}#${anchor}`;
  return (
    <CountTable
      ui={ui}
      caption={ui.t('stateOfTheLaw.gaps.table')}
      kind={ui.t('stateOfTheLaw.gaps.kind')}
      placeHref={href}
      rows={gapKinds.map((kind) => ({
        id: kind,
        name: ui.t(`stateOfTheLaw.gaps.kinds.${kind}`),
        cell: (place) => ({
          count: gapsIn(place)[kind].length,
          href: href(`${place}-${kind}`),
        }),
      }))}
    />
  );
}
