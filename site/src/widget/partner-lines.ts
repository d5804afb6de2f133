import { translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { placeholders, site } from '#content/site.ts';
import { words } from '#content/words.ts';
import { elementData } from './element-data.ts';
import { read, type Shown } from './shown.ts';

/** The check that the examples show, as the element is told of it. */
export const example = { check: 'work-permit', voice: 'worker', jurisdiction: 'flanders' } as const;

// No address is shown before the site has one.
const origin = placeholders().includes('origin') ? 'https://…' : site.origin;

/** What the browser has to grant a plain frame that the page around has put into a sandbox. */
export const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** What a page adds to its policy, when it has one. */
export const policyLines = `script-src ${origin};\nframe-src ${origin}`;

/** The frame of the example in a language. */
export function exampleFrame(locale: LocaleTag): Shown & { readonly kind: 'frame' } {
  // What is copied stays on a page for years, so it names no day.
  const shown = read(elementData, { ...example, lang: locale }, '', '');
  if (shown.kind !== 'frame') throw new Error(shown.text);
  return shown;
}

/** The lines that put the element on a page. A test puts them on one, as they stand here. */
export function elementLines(locale: LocaleTag): string {
  const { check, voice, jurisdiction } = example;
  const question = words(translator(locale), 'checks', check, voice);
  return [
    `<script type="module" src="${origin}/widget/v1.js" referrerpolicy="no-referrer"></script>`,
    `<passerelle-check check="${check}" jurisdiction="${jurisdiction}" lang="${locale}">`,
    `  <a href="${origin}/${locale}/${check}/${voice}/">${question}</a>`,
    '</passerelle-check>',
  ].join('\n');
}

/** The lines of a plain frame. */
export function frameLines(locale: LocaleTag): string {
  const { frame, title } = exampleFrame(locale);
  return [
    `<iframe src="${origin}${frame.replaceAll('&', '&amp;')}"`,
    `  title="${title}"`,
    '  width="640" height="800" loading="lazy"',
    '  allow="clipboard-write" referrerpolicy="no-referrer"></iframe>',
  ].join('\n');
}
