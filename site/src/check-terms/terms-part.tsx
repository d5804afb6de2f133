import { render } from 'preact';
import { termsInText } from '#content/output/terms-in-text.ts';
import { loadData } from '#site/check/check-data.ts';
import type { TermData } from './term-data.ts';
import { TermList } from './term-list.tsx';

/** Lists the official words of the step that the check shows, and keeps the list true to the next ones. */
export async function explainTerms(): Promise<void> {
  const check = document.getElementById('check');
  const terms = document.getElementById('check-terms');
  const place = terms?.lastElementChild;
  if (!check || !place) return;
  const data = await loadData<TermData>(terms.dataset['terms'] ?? '');
  place.replaceChildren();
  let isDue = false;
  const show = () => {
    isDue = false;
    render(<TermList data={data} terms={termsInText(textsOf(check), data.terms)} />, place);
  };
  show();
  // Once for all that one answer changes.
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(show, 100);
  }).observe(check, { childList: true, characterData: true, subtree: true });
}

/** What an element says, piece by piece: its own text would join what stands apart. */
function textsOf(element: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}
