import type { JSX } from 'preact';
import type { ConsequenceAssessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Route } from '#rules/engine/route.ts';
import { isSaidWhenClosed } from '#rules/engine/said-when-closed.ts';
import { useApart } from './apart-context.ts';
import { WhoDecides } from './authority.tsx';
import { checkWord } from './check-word.ts';
import { RouteDays } from './days-button.tsx';
import { DependsOn } from './depends-on.tsx';
import { Fees } from './fees.tsx';
import { Holes } from './holes.tsx';
import { checkOf, type Interview } from './interview.ts';
import { PartsLeft } from './parts-left.tsx';
import { Reasons } from './reasons.tsx';
import { isClosed } from './route-groups.ts';
import { Sources } from './sources.tsx';
import { Steps } from './steps.tsx';
import { ToDo } from './to-do.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/**
 * All that there is to say of a route: why, what is missing or would change it, the costs and whom to ask; for one that
 * is not closed also how it goes, the papers, and what follows.
 */
export function RouteBody({ ui, interview, route, filedOn }: Props): JSX.Element {
  const law = lawOf(ui, route.route);
  const closed = isClosed(route.verdict);
  const apart = useApart();
  return (
    <>
      <div class="route-body">
        {closed && apart && (
          <apart.Consequences
            ui={ui}
            check={interview.check}
            consequences={saidWhenClosed(law, route.consequences)}
            filedOn={filedOn}
          />
        )}
        <div>
          {route.explanation && (
            <section>
              <h3 class="ds-heading">{ui.t('result.reasonsTitle')}</h3>
              <Reasons ui={ui} interview={interview} explanation={route.explanation} />
              {route.confidence && (
                <p class="verdict-confidence">{ui.t(`result.restsOn.${route.confidence}`)}</p>
              )}
            </section>
          )}
        </div>
        <div>
          <DependsOn ui={ui} interview={interview} route={route} />
          <Holes ui={ui} route={route} filedOn={filedOn} />
          {closed && apart && (
            <apart.WhatWouldChange ui={ui} interview={interview} route={law} filedOn={filedOn} />
          )}
          {!closed && <Fees ui={ui} fees={route.fees} filedOn={filedOn} />}
          <WhoDecides
            ui={ui}
            check={interview.check}
            route={law}
            next={closed ? elsewhereText(ui, interview, law) : null}
          />
        </div>
        {!closed && (
          <>
            <PartsLeft ui={ui} interview={interview} route={route} />
            {route.steps.length > 0 && (
              <div>
                <Steps ui={ui} check={interview.check} route={route} filedOn={filedOn} />
              </div>
            )}
            <div>
              <ToDo ui={ui} check={interview.check} route={route} filedOn={filedOn} />
            </div>
            {apart && (
              <apart.Consequences
                ui={ui}
                check={interview.check}
                consequences={route.consequences}
                filedOn={filedOn}
              />
            )}
            <RouteDays ui={ui} check={interview.check} route={route} filedOn={filedOn} />
          </>
        )}
      </div>
      <Sources ui={ui} route={route} filedOn={filedOn} />
    </>
  );
}

/** What these people have to know although the route is closed to them, such as where they find help. */
function saidWhenClosed(
  { consequences }: Route,
  told: readonly ConsequenceAssessment[],
): readonly ConsequenceAssessment[] {
  return told.filter((one) =>
    consequences.some((consequence) => consequence.id === one.id && isSaidWhenClosed(consequence)),
  );
}

export function lawOf(ui: Ui, id: string): Route {
  const route = ui.law.routes.get(id);
  if (!route) throw new Error(`no route "${id}" in the catalogue`);
  return route;
}

/** Whether more could be open than we looked at: where we hold one route only, very likely. */
function elsewhereText(ui: Ui, interview: Interview, { jurisdiction }: Route): string | null {
  const held = checkOf(ui.law, interview).routes.filter(
    (id) => lawOf(ui, id).jurisdiction === jurisdiction,
  );
  return held.length === 1 && jurisdiction !== 'federal'
    ? checkWord(ui, interview.check, 'onlyRoute')
    : null;
}
