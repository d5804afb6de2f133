import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [, table = ''] =
  /\n## When something fails\n([\s\S]*?)\n## /.exec(readFileSync('functions/README.md', 'utf8')) ??
  [];
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:What fails|-+) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, fault = '', , test = '']) => ({ fault, test }));

it('every fault that the README names is a test', () => {
  const missing = rows.filter(({ test }) => {
    const [, file, title] = /^`(tests\/[\w/.-]+)`: (.+)$/.exec(test) ?? [];
    return file === undefined || title === undefined || !readFileSync(file, 'utf8').includes(title);
  });
  expect(missing).toEqual([]);
  expect(rows.length).toBeGreaterThan(15);
});
