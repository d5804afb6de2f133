import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import { catalogue } from '#rules/catalogue.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import type { Ui } from '#site/check/ui.ts';
import { AmountGrid } from './amount-grid.tsx';
import { Download } from './download.tsx';
import { type FigureEntry, figureEntries, lastSlice } from './figure-entries.ts';
import { figureGroups, topics } from './figure-groups.ts';
import { entryName, figureAddress, valueText } from './figure-words.ts';

/** Every figure three times: under its topic with its last amount, under its place, and under each route it decides in. */
export function FigureOverview({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <div class="figure-page">
      <Finder ui={ui} />
      <aside class="converter-teaser" aria-labelledby="teaser-title">
        <h2 id="teaser-title">{ui.t('figures.overview.converter.title')}</h2>
        <p>{ui.t('figures.overview.converter.text')}</p>
        <p>
          <a href={path(ui.locale, 'figures', 'salary-converter')}>
            {ui.t('figures.overview.converter.link')}
          </a>
        </p>
      </aside>
      {topics.map((topic) => (
        <section class="figure-topic" id={topic} key={topic} aria-labelledby={`${topic}-title`}>
          <h2 id={`${topic}-title`}>{ui.t(`figures.topics.${topic}`)}</h2>
          {figureGroups
            .filter((group) => group.topic === topic)
            .map((group) => {
              const name = ui.t(`figures.groups.${group.id}.name`);
              return (
                <section class="figure-card" key={group.id} aria-labelledby={`${group.id}-title`}>
                  <h3 id={`${group.id}-title`}>
                    <a href={path(ui.locale, 'figures', group.id)}>{name}</a>
                  </h3>
                  <AmountGrid ui={ui} group={group} isBrief />
                  <p class="small">
                    <a href={path(ui.locale, 'figures', group.id)}>
                      {ui.t('figures.overview.more', { name })}
                    </a>
                  </p>
                </section>
              );
            })}
        </section>
      ))}
      <ByPlace ui={ui} />
      <ByRoute ui={ui} />
      <Download ui={ui} />
    </div>
  );
}

function Finder({ ui }: { readonly ui: Ui }): JSX.Element {
  const targets = [
    ...topics.map((topic) => [topic, ui.t(`figures.topics.${topic}`)] as const),
    ['by-place', ui.t('figures.overview.byPlace')] as const,
    ['by-route', ui.t('figures.overview.byRoute')] as const,
  ];
  return (
    <nav class="figure-finder" aria-label={ui.t('figures.overview.find')}>
      <ul>
        {targets.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ByPlace({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <section class="figure-topic" id="by-place" aria-labelledby="by-place-title">
      <h2 id="by-place-title">{ui.t('figures.overview.byPlace')}</h2>
      <div class="figure-lists">
        {jurisdictions.map((place) => (
          <Folded
            ui={ui}
            key={place}
            title={ui.word('jurisdictions', place, 'name')}
            entries={figureEntries.filter((entry) => entry.place === place)}
            isInGroups
          />
        ))}
      </div>
    </section>
  );
}

function ByRoute({ ui }: { readonly ui: Ui }): JSX.Element {
  const routes = catalogue.routes.filter((route) =>
    figureEntries.some((entry) => entry.routes.includes(route)),
  );
  return (
    <section class="figure-topic" id="by-route" aria-labelledby="by-route-title">
      <h2 id="by-route-title">{ui.t('figures.overview.byRoute')}</h2>
      <div class="figure-lists">
        {routes.map((route) => (
          <Folded
            ui={ui}
            key={route.id}
            title={[
              ui.word('routes', route.id, 'name'),
              ui.word('jurisdictions', route.jurisdiction, 'name'),
            ].join(ui.comma)}
            route={route.id}
            entries={figureEntries.filter((entry) => entry.routes.includes(route))}
            isInGroups={false}
          />
        ))}
      </div>
    </section>
  );
}

/** A list behind its title: most people look into one of many. */
function Folded({
  ui,
  title,
  route,
  entries,
  isInGroups,
}: {
  readonly ui: Ui;
  readonly title: string;
  readonly route?: string;
  readonly entries: readonly FigureEntry[];
  readonly isInGroups: boolean;
}): JSX.Element {
  return (
    <details class="ds-details figure-folded">
      <summary>
        {title} <span class="figure-count">({ui.number(entries.length)})</span>
      </summary>
      <div>
        {route && (
          <p>
            <a href={path(ui.locale, 'routes', route)}>{ui.t('figures.overview.toRoute')}</a>
          </p>
        )}
        <ul>
          {entries.map((entry) => {
            const { figure, group } = entry;
            const name = entryName(ui, entry);
            return (
              <li key={figure.id}>
                <a href={figureAddress(ui, entry)}>
                  {isInGroups ? `${ui.t(`figures.groups.${group.id}.name`)}: ${name}` : name}
                </a>{' '}
                <span class="figure-line-value">
                  {valueText(ui, figure.unit, lastSlice(figure).value)}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
