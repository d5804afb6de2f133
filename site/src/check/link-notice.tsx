import type { JSX } from 'preact';
import { type Opened, wholeLink } from './fragment.ts';
import { checkOf, filedOnStep, type Interview } from './interview.ts';
import { knownView } from './known-view.ts';
import { namedVerdict } from './named-verdict.ts';
import { questionWord } from './question-word.ts';
import type { Ui } from './ui.ts';
import { movedSince, verdictName } from './verdict-code.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly opened: Opened;
  /** The link was made under another law than this page has. */
  readonly isOtherLaw: boolean;
}

/** Says of a link what could not be read in it, that the law is another one, and which verdicts moved since. */
export function LinkNotice({ ui, interview, opened, isOtherLaw }: Props): JSX.Element {
  const { aside } = opened;
  const named = [...new Set(aside.flatMap((id) => nameOf(ui, interview, id)))];
  return (
    <div class="notice" role="status">
      {aside.includes(wholeLink) && <p>{ui.t('take.link.notRead')}</p>}
      {aside.length > 0 && !aside.includes(wholeLink) && (
        <p>
          {ui.t('take.link.aside', { count: aside.length })}
          {named.length > 0 &&
            ` ${ui.t('take.link.asideNamed', { questions: named.join(ui.comma) })}`}
        </p>
      )}
      {isOtherLaw && <p>{ui.t('take.link.otherLaw')}</p>}
      {isOtherLaw && opened.was !== '' && (
        <MovedVerdicts ui={ui} interview={interview} was={opened.was} />
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

function MovedVerdicts({
  ui,
  interview,
  was,
}: Pick<Props, 'ui' | 'interview'> & { readonly was: string }): JSX.Element | null {
  const view = knownView(ui, interview);
  if (view?.kind !== 'result') return null;
  const moved = movedSince(was, view.assessment);
  if (moved.length === 0) return <p>{ui.t('take.link.noneMoved')}</p>;
  return (
    <>
      <p>{ui.t('take.link.moved')}</p>
      <ul class="moved-verdicts">
        {moved.map(({ route: { route, verdict }, before }) => {
          const values = {
            route: ui.word('routes', route, 'name'),
            now: namedVerdict(ui, route, verdictName(verdict)),
          };
          return (
            <li key={route}>
              {before === null
                ? ui.t('take.link.movedNew', values)
                : ui.t('take.link.movedFrom', {
                    ...values,
                    before: namedVerdict(ui, route, before),
                  })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
