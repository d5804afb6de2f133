import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { familyOf } from '#site/layouts/families.ts';
import type { GuideData } from './guide-schema.ts';
import { referenceOf } from './references.ts';

interface Props {
  readonly ui: Ui;
  readonly next: GuideData['next'];
  /** Named where something is wrong. */
  readonly file: string;
}

/** Where a guide leads on: a check, another guide, a page or an office. */
export function NextSteps({ ui, next, file }: Props): JSX.Element {
  return (
    <ul class="next-steps">
      {next.map((step) => {
        const link = linkOf(ui, Object.entries(step).flat().join(':'), file);
        if (!link) return null;
        const { href, title } = link;
        return (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        );
      })}
    </ul>
  );
}

function linkOf(
  ui: Ui,
  url: string,
  file: string,
): { readonly href: string; readonly title: string } | undefined {
  const reference = referenceOf(ui, url);
  if (reference.kind === 'planned') return undefined;
  if (reference.kind !== 'page') throw new Error(`${file}: "${url}" is no page to go on to`);
  const title = reference.title === '' ? titleOfPage(ui, url) : reference.title;
  if (title === undefined)
    throw new Error(`${file}: "${url}" has no name of its own; say its family`);
  return { href: reference.href, title };
}

/** What a page is called that is named by its address: a family, or the calculation below a check. */
function titleOfPage({ t, word, locale, law }: Ui, url: string): string | undefined {
  const slugs = url
    .replace('page:', '')
    .split(/[/#]/)
    .filter((slug) => slug !== '');
  const [first = ''] = slugs;
  if (path(locale, ...slugs) === path(locale, 'in-company-training', 'premium')) {
    return t('calculators.premium.toPremium');
  }
  if (law.checks.has(first)) return word('checks', first, 'name');
  const family = familyOf([first]);
  return family && t(`common.families.${family}`);
}
