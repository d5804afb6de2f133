/** Under this symbol Astro looks for the name of what renders a component. */
const renderer = Symbol.for('astro:renderer');

/**
 * Tells Astro that a component is one of Preact: it would render it once to find out, and then again. For pages that are made
 * when they are asked for.
 */
export function preactComponent<Component extends object>(component: Component): Component {
  return Object.assign(component, { [renderer]: '@astrojs/preact' });
}
