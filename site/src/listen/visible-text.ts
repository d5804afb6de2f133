import type { Block, Run } from './pieces.ts';

/**
 * What is not read: controls, but the line of a route that opens; what is for screen readers only; and what is there to look up (sources, comparison, the
 * answers given), of which an ear keeps nothing. `data-said` is read all the same: a word that stands for a shape, a name
 * that stands on a button.
 */
const silent = [
  ...['button:not(.term, [data-said])', 'summary:not(.route-row > *, .list-aside > *)'],
  ...['input', 'select', 'textarea', 'svg', '[hidden]'],
  ...['[aria-hidden="true"]', '.ds-sr-only:not([data-said])', '.progress-bridge', '.why-asked'],
  ...['.keep', '.keep-note', '.paper-label', '.told', '.other-date', '.region-comparison'],
  ...['.reason-source', '.cited', '.sources'],
].join();

/** What the eye sees of some elements, paragraph by paragraph, in the order of the page. */
export function visibleText(elements: Iterable<Element>): readonly Block[] {
  const blocks: Run[][] = [[]];
  const breakHere = () => {
    if (blocks.at(-1)?.length !== 0) blocks.push([]);
  };
  const read = (node: Node) => {
    if (node instanceof Text) {
      blocks.at(-1)?.push({ text: node.data, language: languageAt(node) });
      return;
    }
    if (!(node instanceof HTMLElement) || node.matches(silent)) return;
    const { display, visibility, position } = getComputedStyle(node);
    // A box of a pixel is how a style hides from the eye what a screen reader needs.
    const isUnseen = position === 'absolute' && node.offsetWidth <= 1;
    const isSaid = node.dataset['said'] !== undefined;
    if (display === 'none' || visibility === 'hidden' || (isUnseen && !isSaid)) return;
    const isInline = isSaid || /^(?:inline|contents)$/.test(display);
    const isBlock = !isInline || node.tagName === 'BR';
    if (isBlock) breakHere();
    const isFolded = node instanceof HTMLDetailsElement && !node.open;
    for (const child of node.childNodes) {
      if (!isFolded || child.nodeName === 'SUMMARY') read(child);
    }
    if (isBlock) breakHere();
  };
  for (const element of elements) {
    read(element);
    breakHere();
  }
  return blocks;
}

function languageAt({ parentElement }: Node): string {
  const { lang = '' } = parentElement?.closest<HTMLElement>('[lang]') ?? {};
  return lang.toLowerCase().split('-')[0] ?? '';
}
