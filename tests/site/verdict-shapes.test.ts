import { expect, it } from 'vitest';
import { verdictKinds } from '#rules/engine/verdict.ts';
import { shapes } from '#site/check/verdict-shapes.ts';

it('every verdict has a shape of its own, for those who cannot tell colours apart', () => {
  expect(Object.keys(shapes).sort()).toEqual([...verdictKinds].sort());
  expect(new Set(Object.values(shapes)).size).toBe(verdictKinds.length);
});
