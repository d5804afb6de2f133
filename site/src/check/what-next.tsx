import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import { helpServices } from '#content/services/help-services.ts';
import type { Assessment } from '#rules/engine/assess.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { isClosed } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** The answer that a work permit is needed, which the other check looks for. */
const withAuthorisation = 'federal-work-with-authorisation';

interface Props {
  readonly ui: Ui;
  readonly assessment: Assessment;
}

/** Where to go on: the other check where it can say more, and people who help where nothing is open. */
export function WhatNext({ ui, assessment }: Props): JSX.Element | null {
  const { check, competent, routes } = assessment;
  const here = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  const isAnyOpen = here.some(({ verdict }) => isOpen(verdict));
  const isAboutStatus = check === 'may-i-work';
  // Whether a permit is needed is one check, which one is open the other.
  const other = isAboutStatus ? 'work-permit' : 'may-i-work';
  const pointsOn = isAboutStatus
    ? here.some(({ route, verdict }) => route === withAuthorisation && !isClosed(verdict))
    : !isAnyOpen;
  const needsHelp = isAboutStatus && !isAnyOpen;
  if (!pointsOn && !needsHelp) return null;
  return (
    <section class="what-next">
      <h2 class="ds-heading">{ui.t('result.whatNext.title')}</h2>
      {pointsOn && (
        <p>
          <a class="ds-link" href={path(ui.locale, other, ui.voice)}>
            {ui.t(isAboutStatus ? 'result.whatNext.permit' : 'result.whatNext.status')}
          </a>
        </p>
      )}
      {needsHelp && <Help ui={ui} />}
    </section>
  );
}

function Help({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      <p>{ui.t('result.whatNext.rights')}</p>
      <ul class="help">
        {helpServices.map(({ id, name, url, phone, checkedOn }) => (
          <li key={id}>
            <a class="ds-link" href={url} rel="noreferrer external">
              {name[ui.locale]}
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
              {ui.t(`result.whatNext.${id}`)}{' '}
              {ui.t('result.whatNext.checked', { date: ui.date(checkedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
