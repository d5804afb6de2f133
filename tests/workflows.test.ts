import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The secrets a workflow may name; none so far. */
const secrets: readonly string[] = [];

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);

describe.each(workflows)('$name', ({ text }) => {
  it('takes actions of others by the hash of a commit, and says which version that is', () => {
    const uses = all(text, /^\s*(?:- )?uses: (.+)$/gm);
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
  });

  it('may read the repository and nothing more, and leaves no key behind', () => {
    expect(all(text, /^permissions:\n((?: {2}.*\n)+)/gm)).toEqual(['  contents: read\n']);
    expect(text).not.toMatch(/^ {2,}permissions:/m);
    const checkouts = text.split('actions/checkout@').slice(1);
    expect(
      checkouts.filter((step) => !/^.*\n.*\n\s+persist-credentials: false\n/.test(step)),
    ).toEqual([]);
    const named = all(text, /secrets\.(\w+)/g);
    expect(named.filter((name) => !secrets.includes(name))).toEqual([]);
  });

  it('ends by itself: every job has a time', () => {
    const jobs = text.slice(text.indexOf('\njobs:\n')).match(/^ {2}[\w-]+:$/gm) ?? [];
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(jobs.length);
  });

  it('puts nothing from outside into a command', () => {
    expect(all(text, /run: (.*)/g).filter((command) => command.includes('${{'))).toEqual([]);
  });

  it('runs scripts that there are', () => {
    const named = [
      ...all(text, /npm run (?:--silent )?([\w:]+)/g),
      ...all(text, /script: \[(.*)\]/g).flatMap((list) =>
        list.split(', ').map((one) => one.replaceAll("'", '')),
      ),
    ];
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

it('a change is tested by what any machine runs', () => {
  const ci = workflows.find(({ name }) => name === 'ci.yml');
  expect(all(ci?.text ?? '', /run: (.*)/g)).toEqual(['bash .ci/run']);
});
