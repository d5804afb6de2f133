import type { JSX } from 'preact';
import type { Lack, PeriodGap } from '#rules/review/period-gaps.ts';
import type { Ui } from '#site/check/ui.ts';
import { figureHref } from './addresses.ts';
import { DueMark } from './due-mark.tsx';
import { figureName, lastDate } from './state-ui.ts';

/** What we do not know of a figure or a list in one period. */
export function PeriodLine({ ui, gap }: { readonly ui: Ui; readonly gap: PeriodGap }): JSX.Element {
  const { kind, id, lacks } = gap;
  const period = periodText(ui, gap);
  return (
    <li>
      <a href={figureHref(ui.locale, id)}>
        {kind === 'list' ? ui.word('lists', id, 'name') : figureName(ui, id)}
      </a>
      {period !== null && `. ${period}`}
      {ui.t('stateOfTheLaw.colon')}{' '}
      {lacks.map((lack) => (
        <span key={lack.what}>
          {lackText(ui, lack)}{' '}
          {lack.what === 'confirmation' && <DueMark ui={ui} lastDay={lack.after} word="lapsed" />}
        </span>
      ))}
    </li>
  );
}

/** From when to when; of a figure of which no source says since when, only its end, if it has one. */
function periodText(ui: Ui, { from, to, lacks }: PeriodGap): string | null {
  if (lacks.some(({ what }) => what === 'start')) {
    return to === null ? null : ui.t('stateOfTheLaw.gaps.until', { to: lastDate(ui, to) });
  }
  return to === null
    ? ui.t('stateOfTheLaw.gaps.from', { from: ui.date(from) })
    : ui.t('stateOfTheLaw.gaps.span', { from: ui.date(from), to: lastDate(ui, to) });
}

function lackText(ui: Ui, lack: Lack): string {
  switch (lack.what) {
    case 'support':
      return ui.t(`stateOfTheLaw.gaps.lacks.${lack.confidence}`);
    case 'confirmation':
      return ui.t('stateOfTheLaw.gaps.lacks.confirmation', { date: ui.date(lack.after) });
    case 'meaning':
      return ui.t('stateOfTheLaw.gaps.lacks.meaning', {
        occupations: ui.t('stateOfTheLaw.counts.occupations', { count: lack.occupations }),
      });
    case 'amount':
    case 'upperEnd':
    case 'exactAmount':
    case 'exactHit':
    case 'start':
    case 'names':
    case 'successor':
      return ui.t(`stateOfTheLaw.gaps.lacks.${lack.what}`);
  }
}
