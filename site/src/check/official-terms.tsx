import type { JSX } from 'preact';
import { lawOf } from './route-body.tsx';
import type { Ui } from './ui.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** What the law calls the route, where the page is in another language and its name of the route does not say it. */
export function OfficialTerms({
  ui,
  route,
}: {
  readonly ui: Ui;
  readonly route: string;
}): JSX.Element | null {
  const { official } = lawOf(ui, route);
  const name = plain(ui.word('routes', route, 'name'));
  const unsaid = official.filter(({ term }) => !name.includes(plain(term)));
  if (unsaid.length === 0 || official.some(({ lang }) => lang === ui.locale)) return null;
  return (
    <span class="verdict-official">
      (
      {unsaid.map(({ lang, term }, index) => (
        <span key={lang}>
          {index > 0 && ' / '}
          <span lang={lang}>{term}</span>
        </span>
      ))}
      )
    </span>
  );
}
