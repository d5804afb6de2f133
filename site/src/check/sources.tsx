import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import { citedSources } from '#rules/engine/cited-sources.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Citation } from '#rules/engine/provenance.ts';
import { feeAmount } from './fees.tsx';
import { sourceOf, SourceTitle } from './citation.tsx';
import { datedText } from './dated-text.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/** Every source behind a verdict. */
export function Sources({ ui, route, filedOn }: Props): JSX.Element {
  const amounts = route.fees.flatMap((fee) => feeAmount(ui, fee, filedOn)?.provenance ?? []);
  const title = ui.t('result.sourcesTitle');
  return <SourceList ui={ui} title={title} cited={citedSources(route, amounts)} />;
}

/** Sources for those who want to check, folded away. */
export function SourceList({
  ui,
  title,
  cited,
}: {
  readonly ui: Ui;
  readonly title: string;
  readonly cited: Cited;
}): JSX.Element {
  return (
    <details class="ds-details sources">
      <summary>{title}</summary>
      <div>
        <SourceItems ui={ui} cited={cited} />
      </div>
    </details>
  );
}

type Cited = ReadonlyMap<string, readonly Citation[]>;

/** Title, publisher and dates of each source, and what we cite in it. */
export function SourceItems({
  ui,
  cited,
}: {
  readonly ui: Ui;
  readonly cited: Cited;
}): JSX.Element {
  return (
    <ul>
      {[...cited].map(([id, citations]) => {
        const source = sourceOf(ui, id);
        const places = citations.flatMap(({ locator }) =>
          locator === 'notKnown' ? [] : [locator],
        );
        return (
          <li key={id}>
            {source.url === null ? (
              <SourceTitle ui={ui} source={source} />
            ) : (
              <a class="ds-link" href={source.url} rel="noreferrer external" hreflang={source.lang}>
                <SourceTitle ui={ui} source={source} />
              </a>
            )}
            {ui.comma}
            {source.publisher}
            {source.dated && ` (${datedText(ui, source.dated)})`}
            {ui.comma}
            {ui.t('check.checkedOn', { date: ui.date(source.checkedOn) })}.{' '}
            {places.map(({ article, of }) => (
              <span key={article}>
                {article}
                {of && (
                  <>
                    {ui.comma}
                    <SourceTitle ui={ui} source={sourceOf(ui, of)} />
                  </>
                )}
                .{' '}
              </span>
            ))}
            {source.kind === 'law' && places.length === 0 && `${ui.t('result.articleNotKnown')}.`}
          </li>
        );
      })}
    </ul>
  );
}
