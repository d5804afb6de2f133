import { answerAll, flemishHire, openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

const said = { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' };
const counted = {
  check: 'work-permit',
  route: 'flanders-highly-skilled',
  jurisdiction: 'flanders',
  verdict: 'eligible',
  language: 'en',
};

test('a result is counted after it was shown what is sent, and only that is sent', async ({
  page,
  javaScriptEnabled,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const sent: { readonly path: string; readonly body: string }[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') {
      sent.push({ path: new URL(request.url()).pathname, body: request.postData() ?? '' });
    }
  });
  const ask = page.getByText('Count this result', { exact: true });
  const send = page.getByRole('button', { name: 'Send it now' });
  await expect(send).toBeHidden();
  await ask.click();
  for (const value of Object.values(counted)) {
    await expect(page.locator('.count dd code', { hasText: value }).first()).toBeVisible();
  }
  expect(sent).toEqual([]);
  await send.click();
  await expect(page.getByText(/^Your result is counted/)).toBeVisible();
  expect(sent).toHaveLength(1);
  const [{ path, body } = { path: '', body: '' }] = sent;
  if (javaScriptEnabled) {
    expect(path).toBe('/api/v1/counts');
    expect(JSON.parse(body)).toEqual(counted);
  } else {
    expect(path).toBe('/en/statistics/result/');
    const { key, ...fields } = Object.fromEntries(new URLSearchParams(body));
    expect(fields).toEqual(counted);
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
  }
});
