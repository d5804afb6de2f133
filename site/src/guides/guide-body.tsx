import type { ComponentChildren, JSX } from 'preact';
import { findLocale } from '#content/locales.ts';
import { leftToRight } from '#content/translate.ts';
import type { Ui } from '#site/check/ui.ts';
import { FigureInText } from './figure-in-text.tsx';
import { type GuideNode, type GuideTree, plainText, stepId } from './guide-tree.ts';
import { type Reference, referenceOf } from './references.ts';
import { TermButton } from './term-note.tsx';

interface Props {
  readonly ui: Ui;
  readonly tree: GuideTree;
  /** Named where something is wrong. */
  readonly file: string;
  /** Its language and direction, where they are not those of the page. */
  readonly spoken: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' | undefined };
}

/** The text of a guide. */
export function GuideBody({ ui, tree, file, spoken }: Props): JSX.Element {
  const dir = spoken.dir ?? findLocale(ui.locale)?.dir;
  const write = writer(ui, file, tree, dir === 'rtl' ? isolated : (text) => text);
  return (
    <div class="guide-body" {...spoken}>
      {write(tree.blocks)}
    </div>
  );
}

/**
 * A text from right to left in which what runs from left to right stands whole: in elements and not, as in other texts, by
 * marks, which somebody who copies a telephone number would copy too.
 */
function isolated(text = ''): ComponentChildren {
  return text
    .split(leftToRight)
    .map((part, place) => (place % 2 === 0 ? part : <bdi dir="ltr">{part}</bdi>));
}

type Write = (nodes: readonly GuideNode[] | undefined) => ComponentChildren;
type WriteText = (text: string | undefined) => ComponentChildren;

function writer(ui: Ui, file: string, { blocks }: GuideTree, writeText: WriteText): Write {
  const titles = blocks.filter(({ type, depth }) => type === 'heading' && depth === 2);
  const write: Write = (nodes = []) => nodes.map((node) => one(node));

  function one(node: GuideNode): ComponentChildren {
    const { type, children, value } = node;
    switch (type) {
      case 'text':
        return writeText(value);
      case 'paragraph':
        return <p>{write(children)}</p>;
      case 'heading':
        return node.depth === 2 ? (
          <h2 id={stepId(titles.indexOf(node))}>{write(children)}</h2>
        ) : (
          <h3>{write(children)}</h3>
        );
      case 'list':
        return node.ordered ? (
          <ol class="stops" start={node.start === 1 ? undefined : (node.start ?? undefined)}>
            {write(children)}
          </ol>
        ) : (
          <ul class="quiet-list">{write(children)}</ul>
        );
      case 'listItem':
        return <li>{write(unwrapped(children))}</li>;
      case 'strong':
        return <strong>{write(children)}</strong>;
      case 'emphasis':
        return <em>{write(children)}</em>;
      case 'break':
        return <br />;
      case 'blockquote':
        return <div class="notice">{write(children)}</div>;
      case 'table':
        return <GuideTable node={node} write={write} />;
      case 'link':
        return <GuideLink ui={ui} node={node} reference={look(node)} write={write} />;
      default:
        throw new Error(`${where(node)}: a guide has no "${type}"`);
    }
  }

  function look(node: GuideNode): Reference {
    try {
      return referenceOf(ui, node.url ?? '');
    } catch (error) {
      throw new Error(`${where(node)}: ${String(error)}`, { cause: error });
    }
  }

  function where({ position }: GuideNode): string {
    return `${file}, line ${String(position?.start.line ?? 0)} of the text`;
  }

  return write;
}

/** A point of one paragraph needs no paragraph. */
function unwrapped(children: readonly GuideNode[] = []): readonly GuideNode[] {
  return children.flatMap((child, place) =>
    child.type === 'paragraph' && place === 0 ? (child.children ?? []) : [child],
  );
}

function GuideLink({
  ui,
  node,
  reference,
  write,
}: {
  readonly ui: Ui;
  readonly node: GuideNode;
  readonly reference: Reference;
  readonly write: Write;
}): JSX.Element {
  const isNamed = plainText(node).trim() !== '';
  switch (reference.kind) {
    case 'away':
      return (
        <a href={reference.href} rel="noreferrer external">
          {write(node.children)}
        </a>
      );
    case 'planned':
      return <>{write(node.children)}</>;
    case 'page':
      return <a href={reference.href}>{isNamed ? write(node.children) : reference.title}</a>;
    case 'term':
      return (
        <TermButton id={reference.id}>
          {isNamed ? write(node.children) : reference.title}
        </TermButton>
      );
    case 'figure':
      return (
        <FigureInText ui={ui} id={reference.id}>
          {isNamed && write(node.children)}
        </FigureInText>
      );
  }
}

/** What elements are by themselves, said because a narrow page draws the table as blocks, and browsers then forget it. */
const roles = { group: { role: 'rowgroup' } } as const;

function GuideTable({
  node: { children = [] },
  write,
}: {
  readonly node: GuideNode;
  readonly write: Write;
}): JSX.Element {
  const [head, ...rows] = children;
  return (
    <div class="guide-table">
      <table role="table">
        <thead {...roles.group}>
          <tr role="row">
            {head?.children?.map((cell, place) => (
              <th scope="col" role="columnheader" key={place}>
                {write(cell.children)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row, index) => (
            <tr role="row" key={index}>
              {row.children?.map((cell, place) =>
                place === 0 ? (
                  <th scope="row" key={place}>
                    {write(cell.children)}
                  </th>
                ) : (
                  <td key={place}>{write(cell.children)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
