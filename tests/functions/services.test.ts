import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const t = translator('de');

const look = async (query: string) => {
  const response = await server.fetch(`/de/services/result/${query}`, { redirect: 'manual' });
  return { status: response.status, html: await response.text(), headers: response.headers };
};

describe('the directory of services, asked without a script', () => {
  it('answers with a list for a municipality, for nobody else', async () => {
    const { status, html, headers } = await look('?town=4700&topic=work');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(html).toContain('id="adg"');
    expect(html).not.toContain('id="vdab"');
    expect(html).toContain('href="/fr/services/result/?town=4700');
    expect(html).toContain('<meta name="robots" content="noindex"');
  });

  it.each([
    ['nothing', '', 'id="unia"'],
    ['an unknown place', '?town=Atlantis', t('services.result.unknownTown', { town: 'Atlantis' })],
    ['choices that are none', '?topic=x&place=%00', 'id="unia"'],
    ['choices that nothing fits', '?place=abroad&language=zh', t('services.result.none')],
    ['a pasted text', `?town=${'a'.repeat(5000)}`, 'id="by-topic"'],
  ])('answers with help: %s', async (_, query, text) => {
    const { status, html } = await look(query);
    expect(status).toBe(200);
    expect(html).toContain(text);
  });

  it('repeats what was typed as text', async () => {
    const { html } = await look('?town=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    expect(html).not.toContain('<script>alert');
  });
});
