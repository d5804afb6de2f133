import { markdownToMdast } from 'satteri';

/** A piece of a guide, as Markdown means it. */
export interface GuideNode {
  readonly type: string;
  readonly children?: readonly GuideNode[] | undefined;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly depth?: number | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** A guide whose text is read: its pieces, the steps it is made of, and the terms it explains. */
export interface GuideTree {
  readonly blocks: readonly GuideNode[];
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  /** Ids of the terms it names, each once, in the order of the text. */
  readonly terms: readonly string[];
}

/** Reads the text of a guide. `file` is named where something is wrong. */
export function readTree(body: string, file: string): GuideTree {
  const root: GuideNode = markdownToMdast(body, { features: { gfm: true } });
  const blocks = root.children ?? [];
  const all = blocks.flatMap(withChildren);
  const titles = blocks.filter(({ type }) => type === 'heading');
  for (const { type, depth, position } of all) {
    const line = String(position?.start.line ?? 0);
    if (type === 'html') throw new Error(`${file}, line ${line}: no HTML in a guide`);
    if (type === 'heading' && depth === 1) {
      throw new Error(`${file}, line ${line}: the title of a guide stands in its front matter`);
    }
  }
  return {
    blocks,
    steps: titles
      .filter(({ depth }) => depth === 2)
      .map((node, place) => ({ id: stepId(place), title: plainText(node) })),
    terms: [...new Set(all.flatMap(({ url }) => targetOf('term', url)))],
  };
}

/** The id of a step, by its place: the same in every language. */
export function stepId(place: number): string {
  return `step-${String(place + 1)}`;
}

/** What a link with a scheme names. */
export function targetOf(scheme: string, url: string | undefined): readonly string[] {
  return url?.startsWith(`${scheme}:`) ? [url.slice(scheme.length + 1)] : [];
}

/** The words of a piece, without what they look like. */
export function plainText({ value, children }: GuideNode): string {
  return value ?? (children ?? []).map(plainText).join('');
}

function withChildren(node: GuideNode): readonly GuideNode[] {
  return [node, ...(node.children ?? []).flatMap(withChildren)];
}
