import { expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import { words } from '#content/words.ts';

it.each(locales)('a hint names the answer that it means, in $tag', ({ tag }) => {
  const t = translator(tag);
  const hint = words(t, 'questions', 'training-occupation', 'hint');
  expect(hint).toContain(words(t, 'options', 'training-occupation', 'not-shortage'));
});
