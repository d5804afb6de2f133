import type { JSX } from 'preact';
import { findLocale, sharedLocales } from '#content/locales.ts';
import type { Ui } from '#site/check/ui.ts';
import { termOf } from './term-data.ts';

/** What a term is called in the languages that all share, as it stands on letters and at counters. */
export function OfficialNames({ ui, id }: { readonly ui: Ui; readonly id: string }): JSX.Element {
  const { term } = termOf(id);
  const others = sharedLocales.filter((tag) => tag !== ui.locale);
  return (
    <ul class="official-names">
      {others.map((tag) => (
        <li key={tag}>
          <span class="small">{findLocale(tag)?.label}</span> <span lang={tag}>{term[tag]}</span>
        </li>
      ))}
    </ul>
  );
}
