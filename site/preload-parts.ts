/** What Vite calls the module that asks for a later part of a page. */
const helper = '\0vite/preload-helper.js';

/**
 * Asks for the files of a part side by side, as Vite's own helper does, without what that does for style sheets: those come
 * with the page. It weighs a sixth, and every check carries it before its first question.
 */
const source = `export const __vitePreload = (load, files) => {
  for (const file of files ?? []) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  }
  return load();
};`;

export function preloadParts() {
  return {
    name: 'preload-parts',
    enforce: 'pre' as const,
    load: (id: string) => (id === helper ? source : undefined),
  };
}

/**
 * Files to be asked for with a part. What later parts ask for in turn, when somebody presses something, finds nearly all of
 * its files there. A part with a style sheet of its own would have to wait for it, which the helper cannot do.
 */
export function filesOfPart(
  part: string,
  files: string[],
  { hostId }: { readonly hostId: string },
): string[] {
  const style = files.find((file) => file.endsWith('.css'));
  if (style !== undefined) throw new Error(`${part} brings the style sheet ${style} with it`);
  return hostId.includes('astro_type_script') ? files : [];
}
