import { expect, it } from 'vitest';
import { texts } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import { hasText } from '#content/translate.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();

it.each(locales)(
  'tells people without residence where they find help, in $label',
  async ({ tag }) => {
    const response = await server.fetch(`/${tag}/may-i-work/worker/result/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({
        filed: '2026-11-26',
        answers:
          'residence-mention=no-title&residence-paper=other-or-none&residence-status=no-residence',
      }).toString(),
    });
    expect(response.status).toBe(200);
    expect(hasText(texts[tag], 'consequences.federal-help-at-work.text')).toBe(true);
    expect(await response.text()).toContain('FAIRWORK Belgium');
  },
);
