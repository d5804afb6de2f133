/** What paper shows though it is folded; of a result, unless all of it is asked for, the sources of its first routes only. */
const unfolded = 'details:not([open])';
const unfoldedInShort = '.verdict-card > .sources:not([open])';

/** Browsers that cannot unfold `details` by style alone have them opened before printing and closed again after. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const isShort = document.querySelector('.paper-all:not(:checked)') !== null;
    const selector = isShort ? unfoldedInShort : unfolded;
    opened = [...document.querySelectorAll<HTMLDetailsElement>(selector)];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
