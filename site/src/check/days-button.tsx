import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { useApart } from './apart-context.ts';
import { lastDaysOf } from './last-days-of.ts';
import { answersAll } from './list-groups.ts';
import { TakeButton } from './take-button.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly routes: readonly RouteAssessment[];
  readonly filedOn: IsoDate;
}

/** Gives the days that follow from some routes as a calendar file, where one of them is still to come. */
export function DaysButton({ ui, check, routes, filedOn }: Props): JSX.Element | null {
  const dated = routes.filter((route) => lastDaysOf(ui, route).some(({ last }) => last >= filedOn));
  if (dated.length === 0) return null;
  return (
    <p class="steps-calendar">
      <TakeButton
        ui={ui}
        action={`days:${dated.map(({ route }) => route).join(' ')}`}
        to={path(ui.locale, check, ui.voice, 'result', 'calendar')}
        label={ui.t('keep.calendar')}
        take={({ part, ui: own }) =>
          part.saveFile(part.daysFile(own, check, dated, filedOn, new Date()))
        }
      />
    </p>
  );
}

/** The same of one route, unless its plan is a calendar file that holds them, or a list gives those of all. */
export function RouteDays({
  route,
  ...given
}: Omit<Props, 'routes'> & { readonly route: RouteAssessment }): JSX.Element | null {
  const { ui, check, filedOn } = given;
  const plan = useApart()?.planOf(ui, check, route, filedOn);
  return plan !== null || answersAll(ui, check) ? null : <DaysButton {...given} routes={[route]} />;
}
