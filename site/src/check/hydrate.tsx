import { hydrate, render } from 'preact';
import type { LocaleTag } from '#content/locales.ts';
import { isVoice, type Voice } from '#rules/engine/check.ts';
import { joinLaw } from '#rules/engine/split-law.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { App } from './app.tsx';
import { type CheckAddresses, type CoreData, loadData } from './check-data.ts';
import { fromFragment } from './fragment.ts';
import { entryOf, storedInterview } from './history-entry.ts';
import { startInterview } from './interview.ts';
import { readPart } from './sent-words.ts';

/** What the page says of the check it holds. */
export interface CheckPlace extends Omit<CheckAddresses, 'take'> {
  readonly locale: LocaleTag;
  readonly voice: Voice;
  readonly check: string;
  /** Address of the page that answers the form when it is sent after all. */
  readonly action: string;
  /** Names the law of this page, for links. */
  readonly lawHash: string;
}

/** The page does not say which check it holds, or where its parts are. */
const incomplete = () => new Error('page incomplete');

function placeOf({ dataset }: HTMLElement): CheckPlace {
  const { locale, voice, check, action, lawHash } = dataset;
  const { core, rules, extras, occupations = null } = dataset;
  if (!locale || !voice || !isVoice(voice) || !check || !action || !lawHash) throw incomplete();
  if (!core || !rules || !extras) throw incomplete();
  return {
    ...{ locale: locale as LocaleTag, voice, check, action, lawHash },
    ...{ core, rules, extras: extras.split(' '), occupations },
  };
}

async function start(element: HTMLElement): Promise<void> {
  const place = placeOf(element);
  const core = readPart(await loadData<CoreData>(place.core));
  const { check, voice } = place;
  const carried = fromFragment(
    indexLaw(joinLaw(core.law, null, [])),
    { check, voice },
    location.hash,
  );
  // Out of the address at once, so that no answer stays in the browser's history of addresses.
  if (carried) history.replaceState(entryOf(carried), '', location.pathname);
  const stored = storedInterview(history.state);
  const first = stored ?? startInterview(check, voice);
  if (!stored) history.replaceState(entryOf(first), '');
  const app = <App place={place} core={core} start={first} />;
  if (stored) {
    // A reload or a return: what was built is the first question, not the one the person is at.
    element.replaceChildren();
    render(app, element);
  } else {
    hydrate(app, element);
  }
}

const element = document.getElementById('check');
if (element) {
  start(element).catch((error: unknown) => {
    // The form is there and works without us: it is sent. The person is told, and nothing else changes.
    const notice = document.getElementById('check-alone');
    if (notice) notice.hidden = false;
    throw error;
  });
}
