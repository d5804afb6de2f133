import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Interview } from './interview.ts';
import { questionWord } from './question-word.ts';
import { setAside } from './set-aside.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** Says, on the page that follows a changed answer, which others no longer count because of it. */
export function AsideNotice({ ui, interview }: Props): JSX.Element | null {
  const steps = useMemo(
    () => (interview.isChanged ? setAside(ui, interview) : []),
    [ui, interview],
  );
  if (steps.length === 0) return null;
  const names = steps.map((step) => questionWord(ui, interview.check, step, 'short'));
  return (
    <div class="notice" role="status">
      <p>{ui.t('ask.aside', { questions: names.join(ui.comma) })}</p>
    </div>
  );
}
