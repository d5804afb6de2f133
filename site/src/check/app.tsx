import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { todayInBelgium } from '#content/format.ts';
import { site } from '#content/site.ts';
import { isVoice } from '#rules/engine/check.ts';
import type { LawCore } from '#rules/engine/split-law.ts';
import { CheckForm } from './check.tsx';
import { fromFragment, atStep, toFragment } from './fragment.ts';
import { device, eraseDevice } from './device.ts';
import { entryOf, isOfThisTime, storedInterview } from './history-entry.ts';
import type { CheckPlace } from './hydrate.tsx';
import { type Interview, type Submission, submit } from './interview.ts';
import { endKeeping } from './kept-case.ts';
import { clearTicks } from './kept-ticks.ts';
import { useLaterParts, useUi } from './later-parts.ts';
import { pageTitle } from './page-title.ts';
import type { ReadPart } from './sent-words.ts';

interface Props {
  readonly place: CheckPlace;
  readonly core: ReadPart<LawCore>;
  readonly start: Interview;
}

/**
 * The check in the page: the form's own submit is answered here and never sent. Each step is an entry of the
 * browser's history, so that Back, Forward and reload do what people expect.
 */
export function App({ place, core, start }: Props): JSX.Element {
  const [{ interview, faults, typed }, setSubmission] = useState<Submission>({
    interview: start,
    faults: {},
    typed: {},
  });
  const [isErased, setIsErased] = useState(false);
  const parts = useLaterParts(place);
  const { result, apart, occupations, hasFailed } = parts;
  const ui = useUi(place, core, parts);
  const setting = useMemo(
    () => ({
      ...{ origin: location.origin, lawHash: place.lawHash, isLive: true },
      ...{ today: todayInBelgium(new Date()), take: null },
    }),
    // A page may stay open past midnight.
    [place, interview],
  );
  const root = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    const show = (shown: Interview) => {
      setSubmission({ interview: shown, faults: {}, typed: {} });
    };
    const onPop = (event: PopStateEvent) => {
      // Links within the page make entries without a state; they change nothing of the interview.
      const stored = storedInterview(event.state);
      if (stored) show(stored);
    };
    // A link to another case, pasted into the address of this page, loads nothing.
    const onHash = () => {
      const { check, voice } = place;
      const linked = fromFragment(ui.law, { check, voice }, location.hash);
      // Any other place in the page, put into the address, made an entry without answers.
      if (linked || !history.state) {
        history.replaceState(entryOf(linked ?? interview), '', location.pathname);
      }
      if (linked) show(linked);
    };
    // A page that the browser had put aside whole comes back as it was, also after everything was erased elsewhere.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && !isOfThisTime(history.state)) location.reload();
    };
    addEventListener('pageshow', onShow);
    addEventListener('popstate', onPop);
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('pageshow', onShow);
      removeEventListener('popstate', onPop);
      removeEventListener('hashchange', onHash);
    };
  }, [place, ui.law, interview]);

  // Before anybody sees or touches what is new: later, it would take the focus from whoever was quick.
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo({ top: 0 });
    const news = ['#error-summary', '#other-date-news', '#choices-title', '#question-title'];
    const found = news.map((id) => root.current?.querySelector<HTMLElement>(id)).find(Boolean);
    found?.focus();
  }, [interview, faults]);

  useEffect(() => {
    const hasFaults = Object.keys(faults).length > 0;
    const title = pageTitle(ui, interview, hasFaults, result?.resultTitle ?? null);
    document.title = `${title} | ${site.name}`;
  }, [ui, interview, faults, result]);

  useEffect(() => {
    // The other language opens at the same step: the answers travel in the fragment, which no server sees.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.hreflang)
        link.hash = `${toFragment(interview, place.lawHash)}&${atStep(interview)}`;
      // To a place in this page, without an entry of its own in the history: that would hold no answers.
      const target = link?.hash && document.getElementById(link.hash.slice(1));
      if (target && link.pathname === location.pathname) {
        event.preventDefault();
        target.scrollIntoView();
        target.focus();
      }
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [interview, place.lawHash]);

  const onSubmit = (event: TargetedSubmitEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    // Written out because browsers from before 2023 do not take the button as a second argument.
    if (event.submitter instanceof HTMLButtonElement) {
      data.set(event.submitter.name, event.submitter.value);
    }
    const read = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : null;
    };
    const action = read('action') ?? '';
    // The one button that says that the form is sent: what this page needs did not come.
    if (action === 'show') return;
    event.preventDefault();
    const carried = carriedTo(action, interview);
    if (carried) {
      // Beside this page, which may stand in that of somebody else.
      location.href = `../../${carried.check}/${carried.voice}/#${toFragment(carried, place.lawHash)}`;
      return;
    }
    if (action === 'erase') eraseDevice();
    if (action === 'erase' || action === 'restart') {
      clearTicks(device, interview.check);
      endKeeping(interview.check);
    }
    const find = (text: string) => ui.occupations?.find(text) ?? [];
    const next = submit(ui.law, interview, read, find, todayInBelgium(new Date()));
    setSubmission(next);
    setIsErased(action === 'erase');
    // Faults, and words for which an occupation is still to be chosen, are no step of their own.
    if (Object.keys(next.typed).length === 0) history.pushState(entryOf(next.interview), '');
  };

  return (
    <div ref={root} data-moved={interview === start ? undefined : ''} onSubmit={onSubmit}>
      <CheckForm
        ui={ui}
        interview={interview}
        setting={setting}
        faults={faults}
        typed={typed}
        action={place.action}
        Result={result?.Result ?? null}
        // It speaks with words that come beside the law of the whole country.
        apart={ui.explained.has('federal') ? apart : null}
        OccupationField={occupations?.OccupationField ?? null}
        WhyLater={apart?.WhyLater}
        hasFailed={hasFailed}
        isErased={isErased}
        elsewhere={[]}
      />
    </div>
  );
}

/** The case as another check or the other person takes it; `null` where a button does something else. */
function carriedTo(action: string, interview: Interview): Interview | null {
  const [, how, to = ''] = /^(carry|voice):(.+)$/.exec(action) ?? [];
  if (how === 'carry') return { ...interview, check: to, also: [] };
  return isVoice(to) ? { ...interview, voice: to } : null;
}
