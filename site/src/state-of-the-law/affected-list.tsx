import type { JSX } from 'preact';
import type { Flip } from '#rules/proof/diff.ts';
import type { Cause } from '#rules/proof/diff-causes.ts';
import type { Region } from '#rules/proof/diff-regions.ts';
import type { VerdictName } from '#rules/proof/verdict-code.ts';
import type { Ui } from '#site/check/ui.ts';
import type { NamedVerdict } from '#site/check/verdict-code.ts';
import { namedVerdict } from '#site/check/named-verdict.ts';
import { listAddress } from '#site/occupations/addresses.ts';
import { figurePageHref, routeHref, stateHref } from './addresses.ts';
import { type AffectedDay, affectedDays } from './affected-view.ts';
import { Day } from './due-mark.tsx';
import { routeName } from './route-name.ts';
import { figureName, titled } from './state-ui.ts';
import { traitText } from './trait-text.ts';

/** Day by day, who gets another answer: the latest first, each route folded. */
export function AffectedDays({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      <nav class="anchor-nav" aria-label={ui.t('stateOfTheLaw.affected.title')}>
        <ul>
          {affectedDays.map(({ on }) => (
            <li key={on}>
              <a href={`#day-${on}`}>
                <Day ui={ui} day={on} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {affectedDays.map((day) => (
        <OneDay ui={ui} day={day} key={day.on} />
      ))}
    </>
  );
}

function OneDay({
  ui,
  day: { on, flips },
}: {
  readonly ui: Ui;
  readonly day: AffectedDay;
}): JSX.Element {
  const routes = [...Map.groupBy(flips, ({ route }) => route)];
  return (
    <section class="state-section" id={`day-${on}`} aria-labelledby={`day-${on}-title`}>
      <h2 id={`day-${on}-title`}>
        <Day ui={ui} day={on} />
      </h2>
      <p>
        <a href={`${stateHref(ui.locale, 'changes')}#day-${on}`}>
          {ui.t('stateOfTheLaw.affected.day')}
        </a>
      </p>
      {routes.map(([route, found]) => {
        const count = found.reduce((sum, { regions }) => sum + regions.length, 0);
        return (
          <details class="fold" key={route}>
            <summary>
              {titled(ui, routeName(ui, route), ui.t('stateOfTheLaw.affected.groups', { count }))}
            </summary>
            {found.map((flip) => (
              <OneFlip ui={ui} flip={flip} key={`${flip.before} ${flip.after}`} />
            ))}
          </details>
        );
      })}
    </section>
  );
}

function OneFlip({ ui, flip }: { readonly ui: Ui; readonly flip: Flip }): JSX.Element {
  const { route, check, before, after, regions, isCut } = flip;
  return (
    <section class="version-change">
      <h3>
        {ui.t('stateOfTheLaw.affected.flip', {
          before: namedVerdict(ui, route, nameOf(before)),
          after: namedVerdict(ui, route, nameOf(after)),
        })}
      </h3>
      <ul class="entries">
        {regions.map((region) => (
          <li key={region.text}>
            <People ui={ui} check={check} region={region} />
          </li>
        ))}
      </ul>
      {isCut && <p>{ui.t('stateOfTheLaw.affected.more')}</p>}
    </section>
  );
}

function People({
  ui,
  check,
  region: { traits, because },
}: {
  readonly ui: Ui;
  readonly check: string;
  readonly region: Region;
}): JSX.Element {
  return (
    <>
      <ul class="plain">
        {traits.length === 0 ? (
          <li>{ui.t('stateOfTheLaw.affected.everybody')}</li>
        ) : (
          traits.map((trait) => <li key={trait.fact}>{traitText(ui, check, trait)}</li>)
        )}
      </ul>
      <p class="small">
        {ui.t('stateOfTheLaw.affected.because')}{' '}
        {because.map((cause, i) => (
          <>
            {i > 0 && ui.comma}
            <CauseLink ui={ui} cause={cause} />
          </>
        ))}
      </p>
    </>
  );
}

function CauseLink({ ui, cause: { kind, id } }: { readonly ui: Ui; readonly cause: Cause }) {
  if (kind === 'figure') return <a href={figurePageHref(ui.locale, id)}>{figureName(ui, id)}</a>;
  if (kind === 'list')
    return <a href={listAddress(ui.locale, id)}>{ui.word('lists', id, 'name')}</a>;
  return <a href={routeHref(ui.locale, id)}>{ui.t('stateOfTheLaw.affected.conditions')}</a>;
}

const names = {
  eligible: 'eligible',
  eligibleSubjectToJudgement: 'eligibleSubjectToJudgement',
  notEligible: 'notEligible',
  undetermined: 'undetermined',
  unconfirmedOpen: 'unconfirmed-eligible',
  unconfirmedClosed: 'unconfirmed-notEligible',
  unconfirmed: 'unconfirmed-null',
  notHeld: 'unconfirmed-null',
} as const satisfies Record<VerdictName, NamedVerdict>;

function nameOf(verdict: VerdictName): NamedVerdict {
  return names[verdict];
}
