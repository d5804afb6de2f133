import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextTree } from '#content/translate.ts';
import { readPart, sendPart } from '#site/check/sent-words.ts';

const law = { routes: [{ id: 'first', of: ['second', 'third'] }], first: 'fourth', none: null };
const id = fc.constantFrom(
  ...['first', 'second', 'third', 'fourth', 'fourth-hint', 'fifth', 'text', '0', '-hint'],
);
const { tree: trees } = fc.letrec<{ tree: TextTree; words: string | TextTree }>((tie) => ({
  tree: fc.dictionary(id, tie('words'), { noNullPrototype: true }),
  words: fc.oneof({ maxDepth: 3 }, fc.string(), tie('tree')),
}));

describe('words that are sent without the ids of their law', () => {
  it('stand in the order of the law, with what it does not name before them', () => {
    const texts = {
      options: { fourth: 'D', 'fourth-hint': 'd', second: 'B', first: 'A', other: 'O' },
      conditions: { third: { text: 'C' } },
    };
    expect(sendPart({ law, texts }).texts).toEqual({
      options: [{ other: 'O' }, 'A', 'B', 3, 'D', 7, 'd'],
      conditions: [{}, 2, { text: 'C' }],
    });
  });

  it('are the same once they are read, after they were sent as JSON', () => {
    fc.assert(
      fc.property(trees, (texts) => {
        const sent = JSON.parse(JSON.stringify(sendPart({ law, texts }, ['fifth']))) as ReturnType<
          typeof sendPart<typeof law>
        >;
        expect(readPart(sent, ['fifth'])).toEqual({ law, texts });
      }),
    );
  });
});
