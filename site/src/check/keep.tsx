import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Assessment } from '#rules/engine/assess.ts';
import { CopyLink } from './copy-link.tsx';
import { toFragment } from './fragment.ts';
import { checkOf, type Interview } from './interview.ts';
import { PrintButton } from './print-button.tsx';
import { type Setting, useSetting } from './setting.ts';
import { TakeButton } from './take-button.tsx';
import type { Ui } from './ui.ts';
import { encodeVerdicts } from './verdict-code.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly assessment: Assessment;
}

/** What a person can take along from a result. */
export function Keep({ ui, interview, assessment }: Props): JSX.Element {
  const setting = useSetting();
  const { check, voice, answers } = interview;
  const { filedOn } = assessment;
  const others = checkOf(ui.law, interview).voices.filter((one) => one !== voice);
  const address = resultAddress(ui, interview, assessment, setting);
  return (
    <section class="keep" aria-labelledby="keep-title">
      <h2 class="ds-sr-only" id="keep-title">
        {ui.t('keep.title')}
      </h2>
      <p class="paper-made">
        {ui.t('keep.made', {
          address: `${setting.origin}${path(ui.locale, check, voice)}`,
          date: ui.date(setting.today),
          law: setting.lawHash,
        })}
      </p>
      <PrintButton ui={ui} address={address} />
      <CopyLink ui={ui} address={address} isLive={setting.isLive} key={address} />
      {others.map((other) => (
        <button
          class="ds-button"
          data-variant="tertiary"
          type="submit"
          name="action"
          value={`voice:${other}`}
          formAction={path(ui.locale, check, other, 'result')}
          key={other}
        >
          {ui.t('keep.as', { question: ui.word('checks', check, other) })}
        </button>
      ))}
      <TakeButton
        ui={ui}
        action="data"
        to={path(ui.locale, check, voice, 'result', 'data')}
        label={ui.t('keep.data')}
        variant="tertiary"
        take={({ part }) =>
          part.saveFile(
            part.dataFile(ui, { check, voice, filedOn, answers }, setting, interview.supposed),
          )
        }
      />
      {setting.isLive && (
        <TakeButton
          ui={ui}
          label={ui.t('keep.count')}
          variant="tertiary"
          take={({ part, ui: own }) => <part.CountResult ui={own} assessment={assessment} />}
          key={`count ${address}`}
        />
      )}
    </section>
  );
}

/** The address that opens this case again, with every answer in the part that no server sees. */
function resultAddress(
  { locale }: Ui,
  interview: Interview,
  assessment: Assessment,
  { origin, lawHash }: Setting,
): string {
  const { check, voice } = interview;
  return `${origin}${path(locale, check, voice)}#${toFragment(interview, lawHash, encodeVerdicts(assessment))}`;
}
