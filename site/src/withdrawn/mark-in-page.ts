import { type ComponentChildren, createElement, Fragment, options } from 'preact';
import { sourceMark, spokenParts, withoutMarks } from '#content/withdrawn.ts';
import { sourceAttributes } from './source-attributes.ts';

/** Elements that hold nothing but text, and those of drawings. */
const plain: readonly unknown[] = ['title', 'option', 'textarea', 'text', 'tspan'];

const isMarked = (value: unknown): value is string =>
  typeof value === 'string' &&
  (value.includes(sourceMark.open) || value.includes(sourceMark.close));

/** Lets what a script draws say of each text in the source language that it is, as the page says it where it was made. */
export function markInPage(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (node) => {
    if (typeof node.type === 'string' || node.type === Fragment) {
      // Fresh with every node, and nobody else's yet.
      const props = node.props as Record<string, unknown>;
      for (const [name, value] of Object.entries(props)) {
        if (name === 'children') props[name] = spoken(value, plain.includes(node.type));
        else if (isMarked(value)) props[name] = withoutMarks(value);
      }
    }
    before?.(node);
  };
  const title = document.querySelector('title');
  if (!title) return;
  new MutationObserver(() => {
    if (isMarked(document.title)) document.title = withoutMarks(document.title);
  }).observe(title, { childList: true });
}

function spoken(children: unknown, isPlain: boolean): unknown {
  if (Array.isArray(children)) return children.map((child) => spoken(child, isPlain));
  if (!isMarked(children)) return children;
  if (isPlain) return withoutMarks(children);
  return spokenParts(children).map(({ text, isSource }): ComponentChildren =>
    isSource ? createElement('span', sourceAttributes, text) : text,
  );
}
