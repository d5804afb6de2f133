import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { portalServer } from './portal-server.ts';

const server = portalServer();
const t = translator('fr');
const address = '/fr/occupations/result/';

const look = async (typed: Readonly<Record<string, string>>) => {
  const response = await server.fetch(address, {
    method: 'POST',
    body: new URLSearchParams(typed).toString(),
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  });
  return { response, html: await response.text() };
};

describe('an occupation looked up by form', () => {
  it('is answered with links, and for nobody else', async () => {
    const { response, html } = await look({ occupation: 'macon', place: 'wallonia' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(html).toContain('href="/fr/occupations/bricklayer/#wallonia"');
    expect(html).toContain('data-list="wallonia-shortage-list" data-standing="listed"');
    expect(html).not.toContain('data-list="flanders-shortage-list"');
  });

  it('is answered for a day', async () => {
    const { html } = await look({ occupation: 'macon', day: '1/11/2026' });
    expect(html).toContain('data-list="wallonia-shortage-list" data-standing="unresolved"');
  });

  it.each([
    ['nothing', {}, 422, t('occupationPages.result.empty')],
    ['no day', { occupation: 'macon', day: '32/13/2026' }, 422, t('check.faults.impossibleDate')],
    ['no such word', { occupation: 'xyzzyqq' }, 200, t('occupationPages.result.try')],
    ['a pasted essay', { occupation: 'a b '.repeat(3000) }, 200, t('occupationPages.result.long')],
    ['a part of a page', { occupation: '<b>x' }, 200, '&lt;b>x'],
  ])('says what to do with %s', async (_, typed, status, said) => {
    const { response, html } = await look(typed);
    expect(response.status).toBe(status);
    expect(html).toContain(said);
  });

  it('leads from an address without a form to the search', async () => {
    const response = await server.fetch(address, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/fr/occupations/']);
  });

  it('has a page in the language of the reader for an occupation that nobody knows', async () => {
    const response = await server.fetch('/fr/occupations/none/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<html lang="fr"');
  });
});
