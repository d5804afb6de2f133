import type { JSX } from 'preact';
import { wholeLink } from './fragment.ts';
import { checkOf, filedOnStep, type Interview } from './interview.ts';
import { questionWord } from './question-word.ts';
import { useSetting } from './setting.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** Says of a link what could not be read in it, and that the law is not the one it was made under. */
export function LinkNotice({ ui, interview }: Props): JSX.Element | null {
  const { opened } = interview;
  const setting = useSetting();
  if (!opened) return null;
  const isOtherLaw = opened.law !== null && opened.law !== setting.lawHash;
  const { aside } = opened;
  if (!isOtherLaw && aside.length === 0) return null;
  const named = [...new Set(aside.flatMap((id) => nameOf(ui, interview, id)))];
  return (
    <div class="notice" role="status">
      {isOtherLaw && <p>{ui.t('link.otherLaw')}</p>}
      {aside.includes(wholeLink) ? (
        <p>{ui.t('link.notRead')}</p>
      ) : (
        aside.length > 0 && (
          <p>
            {ui.t('link.aside', { count: aside.length })}
            {named.length > 0 && ` ${ui.t('link.asideNamed', { questions: named.join(', ') })}`}
          </p>
        )
      )}
    </div>
  );
}

/** The question that an answer is about. What we do not ask is not repeated: anybody can write a link. */
function nameOf(ui: Ui, { check }: Interview, id: string): readonly string[] {
  const { questions } = checkOf(ui.law, { check });
  const step = id === filedOnStep ? id : questions.find(({ facts }) => facts.includes(id))?.id;
  return step === undefined ? [] : [questionWord(ui, check, step, 'short')];
}
