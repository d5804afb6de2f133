/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '#content/locales.ts';

const source = fileURLToPath(new URL('src/offline-worker/worker.ts', import.meta.url));
const fileName = 'sw.js';
const folder = '_astro/';

interface Chunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/**
 * Builds the script that lets pages work without a connection: with the scripts of the site, whose imports it is told, and
 * with a version that is another one whenever anything it keeps for good is another one.
 */
export function serviceWorker(): AstroIntegration {
  const imports: Record<string, readonly string[]> = {};
  const plugin = {
    name: 'service-worker',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    buildStart(this: { readonly emitFile: (file: object) => string }) {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const chunk of Object.values(bundle)) {
        const names = [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])];
        if (names.length > 0) imports[bare(chunk.fileName)] = names.map(bare).toSorted();
      }
    },
  };
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir }) => {
        const script = new URL(fileName, dir);
        const code = readFileSync(script, 'utf8');
        if (/^\s*(?:import|export)\b/m.test(code)) throw new Error(`${fileName} is not whole`);
        const tags = locales.map(({ tag }) => tag);
        const version = versionOf(dir, tags, code);
        writeFileSync(script, `const built=${JSON.stringify({ version, tags, imports })};${code}`);
      },
    },
  };
}

function bare(name: string): string {
  return name.startsWith(folder) ? name.slice(folder.length) : name;
}

/** Files named after what is in them count by their names, the rest by their contents. */
function versionOf(dir: URL, tags: readonly string[], code: string): string {
  const hash = createHash('sha256').update(code);
  for (const part of [folder, 'check/', 'search/']) {
    hash.update(readdirSync(new URL(part, dir)).toSorted().join());
  }
  for (const tag of tags) hash.update(readFileSync(new URL(`${tag}/offline/index.html`, dir)));
  return hash.digest('hex').slice(0, 12);
}
