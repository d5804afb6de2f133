import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const t = translator('fr');

const look = async (query: string) => {
  const response = await server.fetch(`/fr/search/result/${query}`, { redirect: 'manual' });
  return { status: response.status, html: await response.text(), headers: response.headers };
};

describe('a search sent as an address', () => {
  it('is answered with links, and for nobody else', async () => {
    const { status, html, headers } = await look('?q=carte%20bleue');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(html).toContain('href="/fr/routes/brussels-blue-card/"');
    expect(html).toContain('hreflang="de"');
    expect(html).toContain('href="/de/search/result/?q=carte+bleue"');
    expect(html).toContain('<meta name="robots" content="noindex"');
  });

  it.each([
    ['nothing', '', t('search.empty')],
    ['only spaces', '?q=+++', t('search.empty')],
    ['no word of ours', '?q=xqzvw', t('search.tips.other')],
    ['a long text', `?q=${'infirmier%20'.repeat(300)}`, t('search.long')],
    ['broken encoding', '?q=%E0%A4%A', 'id="found-title"'],
  ])('is answered with help: %s', async (_, query, text) => {
    const { status, html } = await look(query);
    expect(status).toBe(200);
    expect(html).toContain(text);
  });

  it('repeats what was typed as text', async () => {
    const { html } = await look('?q=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(html).not.toContain('<script>alert');
  });

  it('takes no form', async () => {
    const response = await server.fetch('/fr/search/result/', {
      method: 'POST',
      body: 'q=x',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
    });
    expect(response.status).toBe(405);
  });

  it('leaves nothing of the words in the log', async () => {
    server.clearLogs();
    await look('?q=secret-word');
    expect(JSON.stringify(server.getLogs())).not.toContain('secret-word');
  });
});

describe('an address below a family of pages', () => {
  it.each([
    ['/nl/occupations/astronaut/', 'occupations'],
    ['/nl/routes/none/at/all/', 'routes'],
  ])('is answered in the words of the family: %s', async (address, family) => {
    const response = await server.fetch(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(
      translator('nl')(`common.notFound.inFamily.${family}.title`),
    );
  });
});
