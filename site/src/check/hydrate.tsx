import { hydrate, type JSX, render, type TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { todayInBelgium } from '#content/format.ts';
import type { LocaleTag } from '#content/locales.ts';
import { site } from '#content/site.ts';
import { createTranslate, type TextTree } from '#content/translate.ts';
import { catalogue } from '#rules/catalogue.ts';
import { isVoice } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { CheckForm } from './check.tsx';
import { fromFragment, toFragment } from './fragment.ts';
import { type Interview, startInterview, type Submission, submit } from './interview.ts';
import { pageTitle } from './page-title.ts';
import { createUi, type Ui } from './ui.ts';

/** One file of texts a language; the build gives each a name of its own. */
const textsOf: Readonly<Record<LocaleTag, () => Promise<{ checkTexts: TextTree }>>> = {
  nl: () => import('#content/locales/nl/check-texts.ts'),
  fr: () => import('#content/locales/fr/check-texts.ts'),
  de: () => import('#content/locales/de/check-texts.ts'),
  en: () => import('#content/locales/en/check-texts.ts'),
};

interface AppProps {
  readonly ui: Ui;
  readonly action: string;
  readonly start: Interview;
}

/**
 * The check in the page: the form's own submit is answered here and never sent. Each step is an entry of the
 * browser's history, so that Back, Forward and reload do what people expect.
 */
function App({ ui, action, start }: AppProps): JSX.Element {
  const [{ interview, faults, typed }, setSubmission] = useState<Submission>({
    interview: start,
    faults: {},
    typed: {},
  });
  const root = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      // Links within the page make entries without a state; they change nothing of the interview.
      const stored = storedInterview(event.state);
      if (stored) setSubmission({ interview: stored, faults: {}, typed: {} });
    };
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('popstate', onPop);
    };
  }, []);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo({ top: 0 });
    root.current?.querySelector<HTMLElement>('#error-summary, #question-title')?.focus();
    document.title = `${pageTitle(ui, interview, Object.keys(faults).length > 0)} | ${site.name}`;
  }, [interview, faults]);

  useEffect(() => {
    // The other language opens at the same step: the answers travel in the fragment, which no server sees.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.hreflang) link.hash = toFragment(interview);
      // To the field that has to be mended, without an entry of its own in the history.
      if (link?.closest('#error-summary')) {
        event.preventDefault();
        document.getElementById(link.hash.slice(1))?.focus();
      }
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [interview]);

  const onSubmit = (event: TargetedSubmitEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const data = new FormData(event.target);
    // Written out because browsers from before 2023 do not take the button as a second argument.
    if (event.submitter instanceof HTMLButtonElement) {
      data.set(event.submitter.name, event.submitter.value);
    }
    const next = submit(ui.law, interview, (name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : null;
    });
    setSubmission(next);
    if (Object.keys(next.faults).length === 0) history.pushState(next.interview, '');
  };

  return (
    <div ref={root} onSubmit={onSubmit}>
      <CheckForm
        ui={ui}
        interview={interview}
        faults={faults}
        typed={typed}
        action={action}
        today={todayInBelgium(new Date())}
        keptWhere="here"
        elsewhere={[]}
      />
    </div>
  );
}

/** The interview a history entry holds; `null` for an entry that is not ours. */
function storedInterview(state: unknown): Interview | null {
  return typeof state === 'object' && state !== null && 'answers' in state
    ? (state as Interview)
    : null;
}

async function start(element: HTMLElement): Promise<void> {
  const { locale, voice, check, action } = element.dataset;
  if (!locale || !(locale in textsOf) || !voice || !isVoice(voice) || !check || !action) {
    throw new Error('the page does not say which check it holds');
  }
  const tag = locale as LocaleTag;
  const { checkTexts } = await textsOf[tag]();
  const ui = createUi(
    createTranslate(checkTexts, tag),
    checkTexts,
    tag,
    voice,
    indexLaw(catalogue),
  );
  const carried = fromFragment(ui.law, { check, voice }, location.hash);
  // Out of the address at once, so that no answer stays in the browser's history of addresses.
  if (carried) history.replaceState(carried, '', location.pathname);
  const stored = storedInterview(history.state);
  const first = stored ?? startInterview(check, voice);
  if (!stored) history.replaceState(first, '');
  const app = <App ui={ui} action={action} start={first} />;
  if (stored) {
    // A reload or a return: what was built is the first question, not the one the person is at.
    element.replaceChildren();
    render(app, element);
  } else {
    hydrate(app, element);
  }
}

const element = document.getElementById('check');
if (element) void start(element);
