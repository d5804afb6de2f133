/** Which scripts each script imports, at once or later, as the build wrote it down. */
export type Imports = Readonly<Record<string, readonly string[]>>;

const folder = '/_astro/';
const attribute = /\s(?:href|src|data-[a-z]+)="([^"]*)"/g;

/** Every file that a page needs, whatever is pressed in it: what it names, and what its scripts import. */
export function filesIn(html: string, imports: Imports): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const name of imports[file.slice(folder.length)] ?? []) follow(folder + name);
  };
  for (const [, value = ''] of html.matchAll(attribute)) {
    for (const file of value.split(' ')) {
      if (/^\/(?:_astro|check|search)\//.test(file)) follow(file);
    }
  }
  return [...found];
}

/** Whether a page is a check, whose parts have to be there together. */
export function isCheck(html: string): boolean {
  return html.includes(' data-core="');
}

/** A page with what it says of its age shown, where that is due on a day. */
export function withAge(html: string, today: string): string {
  return html.replace(/ data-old-from="([\d-]+)" hidden/g, (mark, day: string) =>
    day <= today ? '' : mark,
  );
}

interface KeptPage {
  readonly path: string;
  readonly html: string;
}

/** The page for times without a connection: what did not come, and what is kept here. */
export function offlineText(
  html: string,
  asked: { readonly address: string; readonly isSent: boolean },
  kept: readonly KeptPage[],
): string {
  const shown = asked.isSent ? 'sent' : 'page';
  const links = kept.map(({ path, html: page }) => {
    const tag = / lang="([^"]+)"/.exec(page)?.[1] ?? '';
    const dir = / dir="([^"]+)"/.exec(page)?.[1] ?? '';
    // Of our own page, where it is escaped already; the name of the site says nothing here.
    const title = /<title>([^<]*?)(?: \| [^<|]*)?<\/title>/.exec(page)?.[1] ?? path;
    return `<li><a href="${path}" lang="${tag}" dir="${dir}">${title}</a></li>`;
  });
  return html
    .replaceAll(`data-shown="${shown}" hidden`, '')
    .replace(/data-again href="[^"]*"/, () => `href="${escaped(asked.address)}"`)
    .replace(`data-kept="${links.length > 0 ? 'some' : 'none'}" hidden`, '')
    .replace('<li data-kept-page></li>', () => links.join(''));
}

function escaped(address: string): string {
  return address.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
