import type { JSX } from 'preact';
import { site } from '#content/site.ts';
import type { Ui } from '#site/check/ui.ts';
import { allFiguresAddress, csvAddress } from './csv-address.ts';
import type { FigureGroup } from './figure-groups.ts';

/** The figures as files, what is in them, and that they are free to use. */
export function Download({
  ui,
  group,
}: {
  readonly ui: Ui;
  readonly group?: FigureGroup;
}): JSX.Element {
  return (
    <section class="figure-download flow" id="download" aria-labelledby="download-title">
      <h2 id="download-title">{ui.t('figures.download.title')}</h2>
      <p class="figure-onward">
        {group && (
          <a href={csvAddress(group.id)} download>
            {ui.t('figures.download.page')}
          </a>
        )}
        <a href={allFiguresAddress} download>
          {ui.t('figures.download.all')}
        </a>
      </p>
      <p class="small">{ui.t('figures.download.format')}</p>
      <p class="small">{ui.t('figures.download.licence', { licence: site.contentLicence.name })}</p>
    </section>
  );
}
