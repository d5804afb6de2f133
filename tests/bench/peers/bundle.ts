import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** One file made of a module and all it imports, minified. */
export interface Bundle {
  readonly code: Uint8Array;
  /** Bytes as gzip sends them. */
  readonly gzipped: number;
}

/** Bundles the text of a module, whose relative imports start from `folder`. */
export async function bundle(
  text: string,
  folder: string,
  platform: 'browser' | 'node',
): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: platform === 'node' ? 'cjs' : 'esm',
    platform,
    target: 'es2022',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the bundler wrote nothing');
  return { code: file.contents, gzipped: gzipSync(file.contents, { level: 9 }).length };
}
