import type { ComponentChildren, JSX } from 'preact';
import { path } from '#content/paths.ts';
import { Consequences } from '#site/check/consequences.tsx';
import { Contact } from '#site/check/authority.tsx';
import { Cited } from '#site/check/citation.tsx';
import { Documents } from '#site/check/documents.tsx';
import { Fees } from '#site/check/fees.tsx';
import { toFragment } from '#site/check/fragment.ts';
import { startInterview } from '#site/check/interview.ts';
import { SourceList } from '#site/check/sources.tsx';
import { StepList } from '#site/check/steps.tsx';
import type { Ui } from '#site/check/ui.ts';
import type { Route } from '#rules/engine/route.ts';
import { lawHash } from '#rules/law-hash.ts';
import { CaseList } from './case-list.tsx';
import { Conditions } from './conditions.tsx';
import { DecisionDiagram } from './decision-diagram.tsx';
import { History } from './history.tsx';
import { lawDay } from './law-day.ts';
import { holdsToday, type RouteLaw, sourcesOfRoute } from './route-law.ts';
import { Unknowns } from './unknowns.tsx';

interface Props {
  readonly ui: Ui;
  readonly law: RouteLaw;
}

/** A route in plain words, from the law that decides it. */
export function RoutePage({ ui, law }: Props): JSX.Element {
  const { route, check, version } = law;
  const consequences = route.consequences
    .filter(holdsToday)
    .map(({ id, topic, provenance }) => ({ id, topic, provenance, date: null }));
  const { condition, exclusions = [] } = version;
  return (
    <div class="route-page">
      <RouteHead ui={ui} law={law} />
      <Part ui={ui} id="conditions">
        <p>{ui.t('routePages.conditions.intro', { date: ui.date(lawDay) })}</p>
        <div class="conditions-beside">
          <Conditions ui={ui} conditions={condition.kind === 'all' ? condition.of : [condition]} />
          <figure class="diagram">
            <DecisionDiagram ui={ui} condition={condition} />
            <figcaption>{ui.t('routePages.diagram.caption')}</figcaption>
          </figure>
        </div>
        {exclusions.length > 0 && (
          <>
            <h3 class="ds-heading">{ui.t('routePages.conditions.closes')}</h3>
            <Conditions ui={ui} conditions={exclusions} />
          </>
        )}
      </Part>
      <Part ui={ui} id="unknown">
        <Unknowns ui={ui} law={law} />
      </Part>
      {(route.documents.length > 0 || route.steps.length > 0 || route.fees.length > 0) && (
        <Part ui={ui} id="how">
          <p>{ui.t('routePages.how.intro')}</p>
          <Documents ui={ui} check={check.id} documents={route.documents.filter(holdsToday)} />
          <StepList ui={ui} check={check.id} steps={route.steps.filter(holdsToday)} plan={null} />
          <Fees ui={ui} fees={route.fees.filter(holdsToday)} filedOn={lawDay} />
        </Part>
      )}
      {consequences.length > 0 && (
        <Part ui={ui} id="after">
          <Consequences ui={ui} check={check.id} consequences={consequences} filedOn={lawDay} />
        </Part>
      )}
      <Part ui={ui} id="cases">
        <p>{ui.t('routePages.cases.intro')}</p>
        <CaseList ui={ui} law={law} />
      </Part>
      <Part ui={ui} id="history">
        <History ui={ui} law={law} />
      </Part>
      <SourceList ui={ui} title={ui.t('routePages.sources')} cited={sourcesOfRoute(law)} />
    </div>
  );
}

/** Name, place, who decides, where to have it checked, and the same way elsewhere. */
function RouteHead({ ui, law: { route, check, voice, siblings } }: Props): JSX.Element {
  const start = startInterview(check.id, voice);
  const { placeFact } = check;
  const answers = placeFact === undefined ? {} : { [placeFact]: route.jurisdiction };
  const fragment =
    route.jurisdiction === 'federal' ? '' : `#${toFragment({ ...start, answers }, lawHash)}`;
  return (
    <header class="route-page-head">
      <p class="overline">{ui.word('jurisdictions', route.jurisdiction, 'name')}</p>
      <h1>{ui.word('routes', route.id, 'name')}</h1>
      {route.official.length > 0 && (
        <p class="lead">
          {route.official.map(({ lang, term }, index) => (
            <span key={`${lang}-${term}`}>
              {index > 0 && ' / '}
              <span lang={lang}>{term}</span>
            </span>
          ))}
        </p>
      )}
      <p>
        {ui.t('routePages.decides')} <Contact ui={ui} authority={route.authority} />.{' '}
        <Cited ui={ui} provenance={route.competence} isBrief />
      </p>
      <p>
        <a
          class="ds-button"
          href={`${path(ui.locale, check.id, voice)}${fragment}`}
          data-variant="primary"
        >
          {ui.t('routePages.check')}
        </a>
      </p>
      {siblings.length > 0 && (
        <nav aria-label={ui.t('routePages.elsewhere')}>
          <p class="siblings">
            {ui.t('routePages.elsewhere')}:{' '}
            {siblings.map((one, index) => (
              <span key={one.id}>
                {index > 0 && ui.comma}
                <a href={path(ui.locale, 'routes', one.id)}>{siblingName(ui, route, one)}</a>
              </span>
            ))}
          </p>
        </nav>
      )}
    </header>
  );
}

/** A sibling by its place; by its name as well where that is another one. */
function siblingName(ui: Ui, route: Route, { id, jurisdiction }: Route): string {
  const place = ui.word('jurisdictions', jurisdiction, 'name');
  const name = ui.word('routes', id, 'name');
  return name === ui.word('routes', route.id, 'name') ? place : `${name} (${place})`;
}

function Part({
  ui,
  id,
  children,
}: {
  readonly ui: Ui;
  readonly id: 'conditions' | 'unknown' | 'how' | 'after' | 'cases' | 'history';
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="flow" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{ui.t(`routePages.titles.${id}`)}</h2>
      {children}
    </section>
  );
}
