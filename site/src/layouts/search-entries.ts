import type { SearchEntry } from '#content/output/site-search.ts';
import { path } from '#content/paths.ts';
import employmentServices from '#content/services/employment-services.json' with { type: 'json' };
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { familyGroups } from './families.ts';

/** The first page of every family, and the services that the page for jobseekers names. */
export function pageEntries(ui: Ui): readonly SearchEntry[] {
  return [
    ...familyGroups
      .flatMap(({ families }) => families)
      .filter((family) => family !== 'search')
      .map((family): SearchEntry => {
        const title = ui.t(`common.families.${family}`);
        const text = ui.t(`search.pages.${family}.text`);
        return {
          kind: 'page',
          title,
          path: path(ui.locale, family),
          text,
          keywords: keywords(`${title} ${text}`, [ui.t(`search.pages.${family}.keywords`)]),
        };
      }),
    ...employmentServices.map(({ id, name }): SearchEntry => ({
      kind: 'service',
      title: name[ui.locale],
      path: `${path(ui.locale, 'jobseekers')}#${id}`,
      text: ui.t(
        `common.jobseekers.services.${id}.where` as 'common.jobseekers.services.vdab.where',
      ),
      keywords: keywords(name[ui.locale], [
        ...Object.values(name),
        ui.t(`common.jobseekers.services.${id}.does` as 'common.jobseekers.services.vdab.does'),
      ]),
    })),
  ];
}
