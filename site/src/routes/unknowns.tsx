import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import type { RouteLaw } from './route-law.ts';
import { unknownsOf } from './unknowns-of.ts';

/** What stands between a route and a plain answer, as a list; that nothing is missing is said as well. */
export function Unknowns({ ui, law }: { readonly ui: Ui; readonly law: RouteLaw }): JSX.Element {
  const unknowns = unknownsOf(ui, law);
  if (unknowns.length === 0) return <p>{ui.t('routePages.unknown.none')}</p>;
  return (
    <ul>
      {unknowns.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
