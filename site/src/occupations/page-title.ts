import type { Ui } from '#site/check/ui.ts';

/** With the name of the site behind it a title has 70 characters, as many as search results show. */
const longest = 57;

/** The title of the page of an occupation: its question, or the name alone where that leaves no room. */
export function occupationTitle(ui: Ui, name: string): string {
  const question = ui.t('occupationPages.occupationTitle', { name });
  return question.length <= longest ? question : fitting(name);
}

/** A title, cut between words where it is too long. */
export function fitting(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, longest).replace(/[\s,]+\S*$/, '')}…`;
}
