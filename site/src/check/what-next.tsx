import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import { helpServices, officeName } from '#content/services/help-services.ts';
import type { Assessment } from '#rules/engine/assess.ts';
import type { Authority } from '#rules/engine/route.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { Contact } from './authority.tsx';
import { asksServices, helpsWithRights, nextStepsOf } from './next-steps.ts';
import { groupsHere, routesOf } from './route-groups.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly assessment: Assessment;
}

/** Where to go on: whom to ask where nothing stands out, other checks and pages, and people who help. */
export function WhatNext({ ui, assessment }: Props): JSX.Element | null {
  const { check, competent, routes } = assessment;
  const steps = nextStepsOf(assessment);
  const services = asksServices.includes(check) ? servicesToAsk(ui, assessment) : [];
  const isAnyOpen = routes.some(
    ({ jurisdiction, verdict }) => competent.includes(jurisdiction) && isOpen(verdict),
  );
  const needsHelp = helpsWithRights(check) && !isAnyOpen;
  if (steps.length === 0 && services.length === 0 && !needsHelp) return null;
  return (
    <section class="what-next">
      <h2 class="ds-heading">{ui.t('result.whatNext.title')}</h2>
      {services.length > 0 && (
        <>
          <p>{ui.t('result.whatNext.ask')}</p>
          <ul class="help">
            {services.map((authority) => (
              <li key={authority.id}>
                <Contact ui={ui} authority={authority} />
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.map(({ text, to, hasVoice }) => (
        <p key={text}>
          <a class="ds-link" href={path(ui.locale, ...to, ...(hasVoice ? [ui.voice] : []))}>
            {ui.t(`result.whatNext.${text}`)}
          </a>
        </p>
      ))}
      {needsHelp && <Help ui={ui} />}
    </section>
  );
}

/** The services that decide here, where no route stands out and shows its own. */
function servicesToAsk(ui: Ui, assessment: Assessment): readonly Authority[] {
  const groups = groupsHere(assessment);
  if (groups.some(({ lead }) => lead !== null)) return [];
  const authorities = groups
    .flatMap(routesOf)
    .flatMap(({ route }) => ui.law.routes.get(route)?.authority ?? []);
  // A service may stand in the law once for each thing that it decides.
  return [
    ...new Map(authorities.map((authority) => [authority.names[0].name, authority])).values(),
  ];
}

function Help({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      <p>{ui.t('result.help.rights')}</p>
      <ul class="help">
        {helpServices.map(({ id, name, url, phone, checkedOn }) => (
          <li key={id}>
            <a class="ds-link" href={url} rel="noreferrer external">
              {officeName(name, ui.locale)}
            </a>
            {phone !== undefined && (
              <>
                {' · '}
                <a class="ds-link" href={`tel:${phone.replaceAll(' ', '')}`}>
                  {phone.replaceAll(' ', '\u00a0')}
                </a>
              </>
            )}
            <span class="help-does">
              {ui.t(`result.help.${id}`)}{' '}
              {ui.t('result.help.checked', { date: ui.date(checkedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
