import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { cardSize } from '#site/components/head/card-size.ts';
import { builtFile, builtPages } from './built-pages.ts';

/** Width and height as the header of a PNG file has them. */
const sizeOf = (path: string) => {
  const png = builtFile(path);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

interface Manifest {
  readonly lang: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
}

describe.each(locales)('in $label', ({ tag }) => {
  it('the card that goes with a link has its size, and is light', () => {
    expect(sizeOf(`/cards/${tag}.png`)).toEqual(cardSize);
    expect(builtFile(`/cards/${tag}.png`).length).toBeLessThan(80_000);
  });

  it('the manifest starts a page that is there, with icons of the size they say', () => {
    const manifest = JSON.parse(builtFile(`/${tag}/site.webmanifest`).toString('utf8')) as Manifest;
    expect(manifest.lang).toBe(tag);
    expect(builtPages.map(({ path }) => path)).toContain(manifest.start_url);
    const wrong = manifest.icons.filter(({ src, sizes }) => {
      if (!src.endsWith('.png')) return builtFile(src).length === 0;
      const { width, height } = sizeOf(src);
      return `${width}x${height}` !== sizes;
    });
    expect(wrong).toEqual([]);
  });
});

it('has the icon that browsers ask for without being told', () => {
  expect(builtFile('/favicon.ico').readUInt16LE(2)).toBe(1);
});
