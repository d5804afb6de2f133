/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGuide } from '#content/output/guide-file.ts';

const name = 'virtual:guide-heads';
const folder = fileURLToPath(new URL('../content/guides/', import.meta.url));

interface HeadsPlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (
    this: { readonly addWatchFile: (file: string) => void },
    id: string,
  ) => string | undefined;
}

/**
 * Offers the titles of all guides as a module. Lists and searches need no more: with the texts the Worker would be twice
 * as large.
 */
export function guideHeads(): HeadsPlugin {
  return {
    name: 'guide-heads',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const heads = Object.fromEntries(
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name: tag }) => [
            tag,
            Object.fromEntries(
              readdirSync(`${folder}${tag}`)
                .filter((file) => file.endsWith('.md'))
                .toSorted()
                .map((file) => {
                  const path = `${folder}${tag}/${file}`;
                  this.addWatchFile(path);
                  return [file.replace(/\.md$/, ''), headOf(path)];
                }),
            ),
          ]),
      );
      return `export const heads = ${JSON.stringify(heads)};`;
    },
  };
}

function headOf(path: string): unknown {
  try {
    return readGuide(readFileSync(path, 'utf8')).head;
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
}
