import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bench/peers/bundle.ts';
import { builtPortal, runBare, type RunningWorker } from '../workerd/bare-workerd.ts';

const references = join(import.meta.dirname, 'references');

/** Runs one of the `references` in a runtime of its own, with the settings of the portal. */
export async function runReference(
  name: string,
  texts: Readonly<Record<string, string>>,
): Promise<RunningWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-reference-'));
  const source = readFileSync(join(references, `${name}.ts`), 'utf8');
  writeFileSync(join(folder, 'main.mjs'), (await bundle(source, references, 'browser')).code);
  const worker = await runBare({ ...builtPortal(), folder, main: 'main.mjs', texts });
  // It has read the file when it listens.
  rmSync(folder, { recursive: true });
  return worker;
}
