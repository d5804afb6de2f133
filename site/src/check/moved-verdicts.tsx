import type { JSX } from 'preact';
import type { Assessment } from '#rules/engine/assess.ts';
import type { Interview } from './interview.ts';
import { useSetting } from './setting.ts';
import type { Ui } from './ui.ts';
import { movedSince, type NamedVerdict, verdictName } from './verdict-code.ts';
import { namedVerdict } from './verdict-text.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly assessment: Assessment;
}

/** Which verdicts are others than when the link was made, where that was under another law. */
export function MovedVerdicts({ ui, interview, assessment }: Props): JSX.Element | null {
  const { opened } = interview;
  const setting = useSetting();
  if (!opened || opened.law === null || opened.law === setting.lawHash) return null;
  if (opened.was === '') return null;
  const moved = movedSince(opened.was, assessment);
  return (
    <div class="notice moved-verdicts">
      <p>{ui.t(moved.length > 0 ? 'keep.moved' : 'keep.noneMoved')}</p>
      {moved.length > 0 && (
        <ul>
          {moved.map(({ route, before }) => (
            <li key={route.route}>
              {verdictChange(ui, route.route, before, verdictName(route.verdict))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A route with its verdict before and now. */
function verdictChange(
  ui: Ui,
  route: string,
  before: NamedVerdict | null,
  now: NamedVerdict,
): string {
  const values = { route: ui.word('routes', route, 'name'), now: namedVerdict(ui, route, now) };
  return before === null
    ? ui.t('keep.movedNew', values)
    : ui.t('keep.movedFrom', { ...values, before: namedVerdict(ui, route, before) });
}
