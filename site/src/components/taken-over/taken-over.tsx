import type { ComponentChildren, ComponentProps, JSX } from 'preact';

interface Props extends ComponentProps<'div'> {
  /** What a script will draw here, as it will draw it first. */
  readonly first: ComponentChildren;
}

/**
 * A part of a page that a script takes over. Astro leaves a blank between its own tags, and beside a blank the part would
 * be taken out and put back when it is taken over: whoever types at that moment would lose the focus and the rest of the
 * word. So the tags around it are drawn here, without one.
 */
export function TakenOver({ first, ...attributes }: Props): JSX.Element {
  return (
    <div {...attributes}>
      <div>{first}</div>
    </div>
  );
}
