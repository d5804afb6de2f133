import type { JSX } from 'preact';
import { wholeLaw } from '#rules/review/whole-law.ts';
import type { Ui } from '#site/check/ui.ts';
import { stateHref } from './addresses.ts';

const numbers = {
  sources: { count: wholeLaw.sources.length, part: 'sources', anchor: '' },
  figures: { count: wholeLaw.parameters.length, part: 'figures', anchor: '' },
  lists: { count: wholeLaw.lists.length, part: 'figures', anchor: '#lists' },
  routes: { count: wholeLaw.routes.length, part: 'routes', anchor: '' },
} as const;

/** How much there is, as doors to it. */
export function KeyNumbers({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <ul class="key-numbers">
      {(['sources', 'figures', 'lists', 'routes'] as const).map((kind) => {
        const { count, part, anchor } = numbers[kind];
        const [before, after] = ui
          .t(`stateOfTheLaw.counts.${kind}`, { count })
          .split(String(count));
        return (
          <li key={kind}>
            <a href={`${stateHref(ui.locale, part)}${anchor}`}>
              {before}
              <span class="key-number">{count}</span>
              {after}
            </a>
            <span class="small">{ui.t(`stateOfTheLaw.numbers.${kind}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
