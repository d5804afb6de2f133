import type { JSX } from 'preact';
import { lawOf } from './route-body.tsx';
import type { Ui } from './ui.ts';

/** What the law calls the route, where the page is in another language. */
export function OfficialTerms({
  ui,
  route,
}: {
  readonly ui: Ui;
  readonly route: string;
}): JSX.Element | null {
  const { official } = lawOf(ui, route);
  if (official.length === 0 || official.some(({ lang }) => lang === ui.locale)) return null;
  return (
    <span class="verdict-official">
      (
      {official.map(({ lang, term }, index) => (
        <span key={lang}>
          {index > 0 && ' / '}
          <span lang={lang}>{term}</span>
        </span>
      ))}
      )
    </span>
  );
}
