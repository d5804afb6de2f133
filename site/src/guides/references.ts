import { path } from '#content/paths.ts';
import { termName } from '#content/term-names.ts';
import services from '#content/services/services.json' with { type: 'json' };
import terms from '#content/terms.json' with { type: 'json' };
import type { Ui } from '#site/check/ui.ts';
import { serviceHref, serviceName } from '#site/services/service-addresses.ts';
import { familyOf } from '#site/layouts/families.ts';
import { publicPages } from '#site/layouts/public-pages.ts';
import { isAgreed } from './guide-order.ts';
import { guideHead, guideSlugs } from './guide-titles.ts';

/** Where a link of a guide leads: to a page here, to a term, to a figure, or away. */
export type Reference =
  | { readonly kind: 'page'; readonly href: string; readonly title: string }
  | { readonly kind: 'term'; readonly id: string; readonly title: string }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'away'; readonly href: string }
  /** To a guide or a family of pages that is agreed on and not written yet: the words stay, without a link. */
  | { readonly kind: 'planned' };

const schemes = ['term', 'service', 'figure', 'check', 'guide', 'page'] as const;
type Scheme = (typeof schemes)[number];

const addresses = new Set(publicPages.map((slugs) => slugs.join('/')));

/** Looks a link of a guide up, such as `check:training`. Throws for a target that there is not. */
export function referenceOf(ui: Ui, url: string): Reference {
  const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(url) ?? [];
  if (scheme === 'https' || scheme === 'http') return { kind: 'away', href: url };
  if (!isScheme(scheme)) {
    throw new Error(`"${url}" is no link of a guide: use ${schemes.join(':, ')}: or an address`);
  }
  const found = find(ui, scheme, target);
  if (!found) throw new Error(`"${url}" names no ${scheme} that there is`);
  return found;
}

function find(ui: Ui, scheme: Scheme, target: string): Reference | undefined {
  const { locale } = ui;
  const page = (href: string, title: string): Reference => ({ kind: 'page', href, title });
  switch (scheme) {
    case 'term': {
      const term = terms.find(({ id }) => id === target);
      return term && { kind: 'term', id: target, title: termName(locale, target).term };
    }
    case 'service': {
      const service = services.find(({ id }) => id === target);
      return service && page(serviceHref(locale, target), serviceName(locale, target).text);
    }
    case 'figure':
      return ui.law.parameters.has(target) ? { kind: 'figure', id: target } : undefined;
    case 'check':
      return ui.law.checks.has(target)
        ? page(path(locale, target), ui.word('checks', target, 'name'))
        : undefined;
    case 'guide':
      return guideSlugs.includes(target)
        ? page(path(locale, 'guides', target), guideHead(locale, target).title)
        : isAgreed(target)
          ? { kind: 'planned' }
          : undefined;
    case 'page': {
      const [address = '', place] = target.split('#');
      const slugs = address.split('/').filter((slug) => slug !== '');
      if (!addresses.has(slugs.join('/'))) {
        return slugs.length === 1 && familyOf(slugs) ? { kind: 'planned' } : undefined;
      }
      return page(path(locale, ...slugs) + (place === undefined ? '' : `#${place}`), '');
    }
  }
}

function isScheme(scheme: string): scheme is Scheme {
  return schemes.some((one) => one === scheme);
}
