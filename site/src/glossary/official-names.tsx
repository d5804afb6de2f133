import type { JSX } from 'preact';
import { locales } from '#content/locales.ts';
import type { Ui } from '#site/check/ui.ts';
import { termOf } from './term-data.ts';

/** What a term is called in the other languages, as it stands on letters and at counters. */
export function OfficialNames({ ui, id }: { readonly ui: Ui; readonly id: string }): JSX.Element {
  const { term } = termOf(id);
  const others = locales.filter(({ tag }) => tag !== ui.locale);
  return (
    <ul class="official-names">
      {others.map(({ tag, label }) => (
        <li key={tag}>
          <span class="small">{label}</span> <span lang={tag}>{term[tag]}</span>
        </li>
      ))}
    </ul>
  );
}
