import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { diagrams, operation, TooLarge } from '#rules/proof/diagram.ts';
import { diffDates, diffLaws, isSameLaw } from '#rules/proof/diff.ts';
import { diffAsMarkdown, diffAsText } from '#rules/proof/diff-text.ts';
import { declaredFindings } from '#rules/proof/holes.ts';
import { proveLaw } from '#rules/proof/prove.ts';
import { undeclared } from '#rules/proof/undeclared.ts';
import { withFigure } from './seeded-faults.ts';

const law = indexLaw(catalogue);
const proofs = proveLaw(law);
const findings = proofs.flatMap((proof) => proof.findings);

describe('the proofs of our law', () => {
  it('find nothing that is not declared, and all that is', () => {
    expect(undeclared(catalogue, findings)).toEqual([]);
  });

  it('say the same twice', () => {
    const one = indexLaw({ ...catalogue, checks: catalogue.checks.slice(0, 1) });
    expect(proveLaw(one)).toEqual(proveLaw(one));
  });

  it('name people in what they find', () => {
    const told = findings.filter(({ kind }) => kind === 'notMonotone');
    expect(told[0]?.message).toMatch(/experience-years 3 or more; pay-yearly.*filed /);
  });

  it('fail where something is declared that is not so', () => {
    const declared = [
      ...declaredFindings,
      { kind: 'neverOpen', about: ['flanders-highly-skilled'], reason: 'It is open to many.' },
    ] as const;
    expect(undeclared(catalogue, findings, declared)).toEqual([
      expect.stringMatching(/neverOpen flanders-highly-skilled: nothing of the kind is found/),
    ]);
  });

  it('fail where what a declaration says is missing is not', () => {
    const declared = declaredFindings.map((one) =>
      one.about[0] === 'brussels-shortage-occupation' && one.kind === 'neverOpen'
        ? { ...one, lacks: { parameter: 'flanders-unlimited-months' } }
        : one,
    );
    expect(undeclared(catalogue, findings, declared)).toEqual([
      expect.stringMatching(/flanders-unlimited-months is not missing/),
    ]);
  });
});

describe('diagrams', () => {
  const add = operation((one, other) => one + other);

  it('are equal exactly where the functions are', () => {
    const { along, combine } = diagrams([2, 3]);
    const [first, second] = [along(0, [1, 2]), along(1, [0, 0, 5])];
    expect(combine(add, first, second)).toBe(combine(operation(add.of), second, first));
    expect(combine(add, first, second)).not.toBe(first);
    expect(along(1, [4, 4, 4])).toBe(along(0, [4, 4]));
  });

  it('say so where they grow too large, and prove nothing then', () => {
    const { along } = diagrams([9], 4);
    expect(() => along(0, [1, 2, 3, 4, 5, 6, 7, 8, 9])).toThrow(TooLarge);
  });
});

describe('the diff', () => {
  it('of two dates names people, somebody among them, and the change that is responsible', () => {
    const flips = diffDates(law, '2025-12-31', '2026-01-01');
    const closing = flips.find(
      ({ route, before, after }) =>
        route === 'wallonia-manager' && before === 'unconfirmedOpen' && after === 'notEligible',
    );
    expect(closing?.regions).toMatchObject([
      {
        text: expect.stringContaining('pay-yearly-wallonia 86,110.00 to 88,789.99') as string,
        example: { filedOn: '2026-01-01', answers: { 'job-manager': true } },
        because: [{ kind: 'figure', id: 'wallonia-manager-amount' }],
      },
    ]);
    expect(diffAsText(flips)).toContain('because of figure wallonia-manager-amount');
    expect(diffAsMarkdown(flips)).toMatch(/^\| Route \| Before \| After \| People /);
  });

  it('of a law with itself is none', () => {
    const same = indexLaw(structuredClone(catalogue));
    expect(diffLaws(law, same)).toEqual([]);
    expect(diffAsText([])).toBe('None: every verdict of everybody stays the same.');
  });

  it('knows of a difference without telling it', () => {
    const changed = withFigure(catalogue, 'wallonia-manager-amount', (slice) =>
      slice.value.kind === 'exact'
        ? { ...slice, value: { ...slice.value, amount: slice.value.amount + 1 } }
        : slice,
    );
    expect(isSameLaw(law, indexLaw(changed))).toBe(false);
    expect(isSameLaw(law, indexLaw(structuredClone(catalogue)))).toBe(true);
  });
});
