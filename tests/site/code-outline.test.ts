import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { codeOutline } from '#site/check/code-outline.ts';

/** Draws a code as a camera would see it, three pixels a square. */
const read = ({ size, path }: { readonly size: number; readonly path: string }) => {
  const scale = 3;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let place = 0; place < scale * scale; place += 1) {
      const column = Number(x) * scale + (place % scale);
      const row = Number(y) * scale + Math.floor(place / scale);
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? null;
};

const link = `https://example.org/nl/work-permit/worker/#v=1&check=work-permit&law=${'0'.repeat(16)}&filed=2025-06-02&diploma-level=level-6|level-7&pay-monthly=~`;
const readBack = (address: string) => {
  const code = codeOutline(address);
  return code && read(code);
};

it('opens the address that it was made of, up to 600 characters', () => {
  expect(readBack(link)).toBe(link);
  const longest = link.padEnd(600, 'a');
  expect(readBack(longest)).toBe(longest);
});

it('leaves the verdicts out where they make it too long, and is none where that is not enough', () => {
  const long = link.padEnd(590, 'a');
  expect(readBack(`${long}&was=${'0a1be'.repeat(9)}`)).toBe(long);
  expect(codeOutline(link.padEnd(601, 'a'))).toBeNull();
});
