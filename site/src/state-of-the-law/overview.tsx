import type { JSX } from 'preact';
import { jurisdictions } from '#rules/engine/route.ts';
import { lawHash } from '#rules/law-hash.ts';
import { monthsUntilReread } from '#rules/review/calendar.ts';
import type { Ui } from '#site/check/ui.ts';
import { stateHref } from './addresses.ts';
import { ConfidenceTable } from './confidence-table.tsx';
import { GapTable } from './gap-table.tsx';
import { gapKinds, gapsIn } from './gaps-by-place.ts';
import { RecentChanges } from './recent-changes.tsx';
import { LapseList, ReviewList } from './review-list.tsx';
import { statements } from './state-view.ts';

const gapCount = jurisdictions.reduce(
  (sum, place) => sum + gapKinds.reduce((all, kind) => all + gapsIn(place)[kind].length, 0),
  0,
);

/** How it stands with the law, in short: how sure, what is due, what changed, what is missing. */
export function Overview({ ui }: { readonly ui: Ui }): JSX.Element {
  const { t } = ui;
  return (
    <>
      <section class="state-section">
        <h2>{t('stateOfTheLaw.sure.title')}</h2>
        <p>{t('stateOfTheLaw.sure.intro', { count: ui.number(statements.length) })}</p>
        <ConfidenceTable ui={ui} />
      </section>
      <div class="state-pair">
        <section class="state-section">
          <h2>{t('stateOfTheLaw.review.title')}</h2>
          <p>{t('stateOfTheLaw.review.intro', { months: monthsUntilReread })}</p>
          <ReviewList ui={ui} />
        </section>
        <section class="state-section">
          <h2>{t('stateOfTheLaw.unconfirmed.title')}</h2>
          <p>{t('stateOfTheLaw.unconfirmed.intro')}</p>
          <LapseList ui={ui} />
        </section>
      </div>
      <section class="state-section">
        <h2>{t('stateOfTheLaw.unknown.title')}</h2>
        <p>{t('stateOfTheLaw.unknown.intro', { count: ui.number(gapCount) })}</p>
        <GapTable ui={ui} />
        <p>
          <a href={stateHref(ui.locale, 'gaps')}>{t('stateOfTheLaw.unknown.all')}</a>
        </p>
      </section>
      <section class="state-section">
        <h2>{t('stateOfTheLaw.recent.title')}</h2>
        <RecentChanges ui={ui} />
        <p>
          <a href={stateHref(ui.locale, 'changes')}>{t('stateOfTheLaw.recent.all')}</a>
        </p>
      </section>
      <section class="state-section">
        <h2>{t('stateOfTheLaw.hash.title')}</h2>
        <p>
          <code class="fingerprint">{lawHash}</code>
        </p>
        <p>{t('stateOfTheLaw.hash.text')}</p>
      </section>
    </>
  );
}
