import { globSync, readFileSync } from 'node:fs';

const root = 'dist/client';

export interface BuiltPage {
  /** The file below `dist/client`. */
  readonly file: string;
  /** The address it is served at. */
  readonly path: string;
  readonly html: string;
}

export interface Link {
  readonly href: string;
  /** The language the link says it leads to, when it says so. */
  readonly hreflang: string | undefined;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const tags = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);

/** Every page of the built site. */
export const builtPages: readonly BuiltPage[] = globSync('**/*.html', { cwd: root })
  .toSorted()
  .map((file) => ({
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(`${root}/${file}`, 'utf8'),
  }));

/** The bytes of a built file, addressed as a page addresses it. */
export const builtFile = (path: string): Buffer => readFileSync(`${root}${path}`);

/** The links of a page, in the order they are written. */
export const linksOf = ({ html }: BuiltPage): readonly Link[] =>
  tags(html, 'a').flatMap((tag) => {
    const href = attribute(tag, 'href');
    return href === undefined ? [] : [{ href, hreflang: attribute(tag, 'hreflang') }];
  });

/** Addresses of the style sheets a page loads. */
export const stylesOf = ({ html }: BuiltPage): readonly string[] =>
  tags(html, 'link')
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
    .flatMap((tag) => attribute(tag, 'href') ?? []);

/** Addresses of the scripts a page loads, with everything they import statically. */
export const scriptsOf = ({ html }: BuiltPage): readonly string[] =>
  importedBy(tags(html, 'script').flatMap((tag) => attribute(tag, 'src') ?? []));

/** Scripts with everything they import statically, each once. */
export const importedBy = (scripts: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const source = builtFile(path).toString('utf8');
    for (const [, specifier = ''] of source.matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.[^"']+|\/[^"']+)["']/g,
    )) {
      follow(new URL(specifier, `https://site.invalid${path}`).pathname);
    }
  };
  for (const script of scripts) follow(script);
  return [...found];
};
