import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { Route } from '#rules/engine/route.ts';
import { Cited } from './citation.tsx';
import { Documents } from './documents.tsx';
import type { Interview } from './interview.ts';
import { Reasons } from './reasons.tsx';
import { Sources } from './sources.tsx';
import type { Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { holeSentence, verdictSentence, verdictWord } from './verdict-text.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: RouteAssessment;
  /** The headline of the page has already said the verdict of this route. */
  readonly isHeadline: boolean;
}

/** A route with its verdict, why, what follows, which papers, and whom to ask. */
export function VerdictCard({ ui, interview, route, isHeadline }: Props): JSX.Element {
  const { verdict } = route;
  const law = ui.law.routes.get(route.route);
  if (!law) throw new Error(`no route "${route.route}" in the catalogue`);
  const isClosed =
    verdict.kind === 'notEligible' ||
    (verdict.kind === 'unconfirmed' && verdict.provisional === 'notEligible');
  return (
    <article class="verdict-card" data-route={route.route} data-verdict={verdict.kind}>
      <header class="verdict-head">
        <VerdictMark mark={verdict.kind} />
        <div>
          <p class="verdict-word">{verdictWord(ui, verdict)}</p>
          <h2 class="ds-heading verdict-route">
            {ui.word('routes', route.route, 'name')} <OfficialTerms ui={ui} route={law} />
          </h2>
          {!isHeadline && <p class="verdict-sentence">{verdictSentence(ui, route)}</p>}
        </div>
      </header>
      {route.holes.length > 0 && verdict.kind !== 'notEligible' && (
        <section class="verdict-holes">
          <h3 class="ds-heading">{ui.t('check.holes.title')}</h3>
          <ul>
            {route.holes.map((hole) => (
              <li key={JSON.stringify(hole)}>{holeSentence(ui, hole)}</li>
            ))}
          </ul>
        </section>
      )}
      {route.explanation && (
        <section>
          <h3 class="ds-heading">{ui.t('check.reasonsTitle')}</h3>
          <Reasons ui={ui} interview={interview} explanation={route.explanation} />
          {route.confidence && (
            <p class="verdict-confidence">{ui.t(`check.restsOn.${route.confidence}`)}</p>
          )}
        </section>
      )}
      {isClosed && interview.filedOn && (
        <WhatWouldChange ui={ui} interview={interview} route={law} filedOn={interview.filedOn} />
      )}
      {!isClosed && route.consequences.length > 0 && (
        <section class="consequences">
          <h3 class="ds-heading">{ui.t('check.consequencesTitle')}</h3>
          <ul>
            {route.consequences.map(({ id, date, provenance }) => (
              <li key={id}>
                {date
                  ? ui.word('consequences', id, 'dated', { date: ui.date(date) })
                  : ui.word('consequences', id, 'text')}{' '}
                <Cited ui={ui} provenance={provenance} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isClosed && route.documents.length > 0 && <Documents ui={ui} documents={route.documents} />}
      <WhoDecides ui={ui} route={law} isClosed={isClosed} />
      <Sources ui={ui} route={route} />
    </article>
  );
}

/** What the law calls the route, where the page is in another language. */
function OfficialTerms({
  ui,
  route,
}: {
  readonly ui: Ui;
  readonly route: Route;
}): JSX.Element | null {
  if (route.official.some(({ lang }) => lang === ui.locale)) return null;
  return (
    <span class="verdict-official">
      (
      {route.official.map(({ lang, term }, index) => (
        <span key={lang}>
          {index > 0 && ' / '}
          <span lang={lang}>{term}</span>
        </span>
      ))}
      )
    </span>
  );
}

function WhoDecides({
  ui,
  route,
  isClosed,
}: {
  readonly ui: Ui;
  readonly route: Route;
  readonly isClosed: boolean;
}): JSX.Element {
  const { authority, competence } = route;
  const { lang, name } =
    authority.names.find((named) => named.lang === ui.locale) ?? authority.names[0];
  return (
    <section class="authority">
      <h3 class="ds-heading">{ui.t('check.authority.title')}</h3>
      {isClosed && <p class="authority-next">{ui.t('check.authority.otherRoutes')}</p>}
      <p>
        <a class="ds-link" href={authority.url} rel="noreferrer external" lang={lang}>
          {name}
        </a>
        {authority.phone && (
          <>
            {' · '}
            <a class="ds-link" href={`tel:${authority.phone.replace(/[^+\d]/g, '')}`}>
              {authority.phone}
            </a>
          </>
        )}
        {authority.email && (
          <>
            {' · '}
            <a class="ds-link" href={`mailto:${authority.email}`}>
              {authority.email}
            </a>
          </>
        )}
      </p>
      <p>
        {ui.t('check.authority.competence')} <Cited ui={ui} provenance={competence} />
      </p>
    </section>
  );
}
