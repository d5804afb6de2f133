import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Law } from '../engine/law.ts';

/** The law as it stands in a commit: its files are put aside and read by themselves, the rest of the commit is not. */
export async function lawAt(ref: string): Promise<Law> {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  try {
    const name = execFileSync(
      'git',
      ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim();
    const archive = execFileSync('git', ['archive', name, 'rules', 'package.json'], {
      maxBuffer: 2 ** 28,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const file = pathToFileURL(join(folder, 'rules', 'catalogue.ts')).href;
    const { catalogue } = (await import(file)) as { readonly catalogue: Law };
    return catalogue;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
