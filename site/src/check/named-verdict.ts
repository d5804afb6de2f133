import type { Verdict } from '#rules/engine/verdict.ts';
import type { Ui } from './ui.ts';
import type { NamedVerdict } from './verdict-code.ts';
import { kindWord } from './verdict-text.ts';

/** A verdict in one or two words, with what one that is not confirmed would be. */
export function namedVerdict(ui: Ui, route: string, name: NamedVerdict): string {
  if (!isUnconfirmed(name)) return kindWord(ui, route, name);
  const word = kindWord(ui, route, 'unconfirmed');
  const provisional = name.slice('unconfirmed-'.length);
  return provisional === 'eligible' || provisional === 'notEligible'
    ? ui.t('take.wouldBe', { verdict: word, provisional: kindWord(ui, route, provisional) })
    : word;
}

function isUnconfirmed(name: NamedVerdict): name is Exclude<NamedVerdict, Verdict['kind']> {
  return name.startsWith('unconfirmed-');
}
