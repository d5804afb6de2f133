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
    // Astro has a setting of its own in the place of ours, but leaves that of a plugin.
    config: () => ({ build: { modulePreload: { resolveDependencies: filesOfPart } } }),
    load: (id: string) => (id === helper ? source : undefined),
  };
}

/**
 * Files to be asked for with a part. What later parts ask for in turn, when somebody presses something, finds nearly all of
 * its files there.
 */
function filesOfPart(
  _part: string,
  files: string[],
  { hostId }: { readonly hostId: string },
): string[] {
  return hostId.includes('astro_type_script') ? files : [];
}
