import type { JSX } from 'preact';
import type { Citation, Provenance } from '#rules/engine/provenance.ts';
import { sourceOf, SourceTitle } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import { sourceHref } from './addresses.ts';

/** Every source of a statement with the place in it, as links to where we say more about the source. */
export function Citations({
  ui,
  provenance: { citations },
}: {
  readonly ui: Ui;
  readonly provenance: Provenance;
}): JSX.Element {
  return (
    <span>
      {ui.t('stateOfTheLaw.figures.restsOn')}{' '}
      {citations.map((citation, i) => (
        <span key={JSON.stringify(citation)}>
          {i > 0 && ui.semicolon}
          <Cited ui={ui} citation={citation} />
        </span>
      ))}
      .
    </span>
  );
}

function Cited({
  ui,
  citation: { source, locator },
}: {
  readonly ui: Ui;
  readonly citation: Citation;
}): JSX.Element {
  const of = locator === 'notKnown' ? undefined : locator.of;
  return (
    <>
      {locator !== 'notKnown' && locator.article + ui.comma}
      {of !== undefined && (
        <>
          <Link ui={ui} id={of} />
          {ui.comma}
        </>
      )}
      <Link ui={ui} id={source} />
    </>
  );
}

function Link({ ui, id }: { readonly ui: Ui; readonly id: string }): JSX.Element {
  return (
    <a href={sourceHref(ui.locale, id)}>
      <SourceTitle ui={ui} source={sourceOf(ui, id)} />
    </a>
  );
}
