import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, it } from 'vitest';

const binary = new Set(['.png', '.ico', '.woff2']);

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file) && !binary.has(extname(file)));

const rule = {
  id: '@secretlint/secretlint-rule-preset-recommend',
  rule: creator,
  options: {},
};

/** The rules that find something in a text, without what they found. */
const found = async (filePath: string, content: string): Promise<readonly string[]> => {
  const { messages } = await lintSource({
    source: { filePath, content, contentType: 'text', ext: extname(filePath) },
    options: { config: { rules: [rule] }, maskSecrets: true, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId, loc }) => `${filePath}:${loc.start.line} ${ruleId}`);
};

it('no file holds a key, a token or a password', async () => {
  const all = await Promise.all(files.map((file) => found(file, readFileSync(file, 'utf8'))));
  expect(all.flat()).toEqual([]);
});

// Put together here, so that the first test does not find them.
const keyKind = ['RSA', 'PRIVATE', 'KEY'].join(' ');

it.each([
  ['a key of npm', `npm_${'a1B2c3D4e5F6'.repeat(3)}`],
  ['a token of GitHub', `ghp_${'a1B2c3D4e5F6'.repeat(3)}`],
  ['a private key', `-----BEGIN ${keyKind}-----\n${'MIIEpAIBAAKCAQEA'.repeat(20)}`],
])('%s would be found', async (_, secret) => {
  const body = secret.startsWith('-----')
    ? `${secret}\n-----END ${keyKind}-----\n`
    : `const key = '${secret}';\n`;
  expect((await found('seeded.ts', body)).length).toBeGreaterThan(0);
});
