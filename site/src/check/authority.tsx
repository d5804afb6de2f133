import type { JSX } from 'preact';
import type { Authority, Route } from '#rules/engine/route.ts';
import { checkWord } from './check-word.ts';
import { Cited } from './citation.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly route: Route;
  /** What to say before the service: where to turn with a closed route. */
  readonly next: string | null;
}

/** The service that decides, how to reach it, and why it is this one. */
export function WhoDecides({ ui, check, route, next }: Props): JSX.Element {
  const { authority, competence } = route;
  return (
    <section class="authority">
      <h3 class="ds-heading">{ui.t('result.authority.title')}</h3>
      {next !== null && <p class="authority-next">{next}</p>}
      <p>
        <Contact ui={ui} authority={authority} />
      </p>
      <p>
        {route.jurisdiction === 'federal'
          ? ui.t('result.authority.federal')
          : checkWord(ui, check, 'competence')}{' '}
        <Cited ui={ui} provenance={competence} />
      </p>
    </section>
  );
}

/** A service by name, in the language of the page where it has one, with the ways to reach it. */
export function Contact({
  ui,
  authority,
}: {
  readonly ui: Ui;
  readonly authority: Authority;
}): JSX.Element {
  const { lang, name } =
    authority.names.find((named) => named.lang === ui.locale) ?? authority.names[0];
  return (
    <>
      {authority.url === null ? (
        <span lang={lang}>{name}</span>
      ) : (
        <a class="ds-link" href={authority.url} rel="noreferrer external" lang={lang}>
          {name}
        </a>
      )}
      {authority.phone && (
        <>
          {' · '}
          <a class="ds-link" href={`tel:${authority.phone.replace(/[^+\d]/g, '')}`}>
            {authority.phone.replaceAll(' ', '\u00a0')}
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
    </>
  );
}
