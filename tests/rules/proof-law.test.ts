import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { diagrams, operation, TooLarge } from '#rules/proof/diagram.ts';
import { diffDates, diffLaws, isSameLaw } from '#rules/proof/diff.ts';
import { diffAsMarkdown, diffAsText } from '#rules/proof/diff-text.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import { declaredFindings } from '#rules/proof/holes.ts';
import { partsOf } from '#rules/proof/check-diagrams.ts';
import { proveLaw } from '#rules/proof/prove.ts';
import { proveReach } from '#rules/proof/prove-reach.ts';
import { interviewsOf } from '#rules/proof/interview.ts';
import { progress } from '#rules/tools/progress.ts';
import { proveTime } from '#rules/proof/prove-time.ts';
import { subjectOf } from '#rules/proof/subject.ts';
import { undeclared } from '#rules/proof/undeclared.ts';
import { never } from '#rules/proof/declared-finding.ts';
import { type DeclaredRegion, region } from '#rules/proof/declared-region.ts';
import { residencePaper } from '#rules/facts/residence.ts';
import { withFigure, withList } from './seeded-faults.ts';

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
      never(
        'flanders-highly-skilled',
        'none',
        region('flanders', '2024-05-01'),
        'It is open to many.',
      ),
    ];
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

describe('a declaration says of whom', () => {
  const declaredAs = (about: string, covers: DeclaredRegion) =>
    declaredFindings.map((one) =>
      one.kind === 'holeInTime' && one.about[0] === about ? { ...one, covers } : one,
    );
  const who = {
    'job-move': ['ordinary', 'special-group'],
    'pay-sector-scale': [true],
    'contract-commitments': [true],
  };
  const reaches: readonly unknown[] = [
    expect.stringMatching(
      /^holes\.ts, holeInTime wallonia-shortage-occupation wallonia-shortage-list: it reaches region\("wallonia", "2026-10-01", \{"job-move":\["ordinary","special-group"\],.*, and that is not what is declared/,
    ),
  ];

  it.each([
    ['no later date', region('wallonia', '2026-11-01', who)],
    ['no earlier date', region('wallonia', '2026-09-01', who)],
    ['no end', region('wallonia', [['2026-10-01', '2026-12-31']], who)],
    ['no other answer', region('wallonia', '2026-10-01', { ...who, 'job-move': ['seasonal'] })],
    [
      'no answer more',
      region('wallonia', '2026-10-01', { ...who, 'experience-years': { from: 3 } }),
    ],
    [
      'no answer less',
      region('wallonia', '2026-10-01', { 'job-move': ['ordinary', 'special-group'] }),
    ],
  ])('with %s than it is found of', (_, covers) => {
    expect(
      undeclared(catalogue, findings, declaredAs('wallonia-shortage-occupation', covers)),
    ).toEqual(reaches);
  });

  it('and of no other place', () => {
    const covers = region('flanders', '2026-10-01', who);
    expect(
      undeclared(catalogue, findings, declaredAs('wallonia-shortage-occupation', covers)),
    ).toEqual([
      ...reaches,
      expect.stringMatching(/nothing of the kind is found any more in flanders/),
    ]);
  });

  it('in either way of naming options', () => {
    const otherPapers = residencePaper.options.filter((paper) => paper !== 'card-i-j');
    const declared = declaredFindings.map((one) =>
      one.about[0] === 'federal-card-i-j-held'
        ? { ...one, covers: region('federal', '2024-01-01', { 'residence-paper': otherPapers }) }
        : one,
    );
    expect(undeclared(catalogue, findings, declared)).toEqual([]);
  });

  it('which every finding does, with place, dates and people in its message', () => {
    const vague = findings.filter(({ message }) => !/; filed (?:from|on|\d)/.test(message));
    expect(vague).toEqual([]);
    for (const { extent } of findings) expect(extent.filed.length).toBeGreaterThan(0);
  });

  it('and grows with a hole: a list that ends earlier fails the proof', () => {
    const shorter = withList(catalogue, 'wallonia-shortage-list', (slice) =>
      slice.to === '2026-10-01' ? { ...slice, to: '2026-07-01' } : slice,
    );
    const spoilt = indexLaw(shorter);
    const part = partsOf(spoilt, workPermit).find(({ place }) => place === 'wallonia');
    if (!part) throw new Error('no part');
    const declared = declaredFindings.filter(
      ({ about: [route] }) => route === 'wallonia-shortage-occupation',
    );
    const faults = undeclared(shorter, proveTime(subjectOf(spoilt, part)), declared);
    expect(faults).toEqual([
      expect.stringMatching(/wallonia-shortage-list: it reaches region\("wallonia", "2026-07-01"/),
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

describe('what takes long or grows too large', () => {
  const [part] = partsOf(law, workPermit);
  if (!part) throw new Error('no part');

  it('is named by check and place where nothing is proved', () => {
    const subject = subjectOf(law, part, 300);
    expect(() => proveTime(subject)).not.toThrow();
    expect(() => proveReach(subject)).toThrow(
      new TooLarge('more than 300 states: nothing is proved of work-permit, flanders'),
    );
  });

  it('and so are interviews of too many states', () => {
    const subject = subjectOf(law, part);
    const [span] = subject.spans.slice(-1);
    if (!span) throw new Error('no span');
    expect(() => interviewsOf(subject, span, 50)).toThrow(
      new TooLarge(
        `work-permit, flanders, filed from ${span.from}: more than 50 states of the interview: nothing is proved`,
      ),
    );
  });

  it('is told after two seconds, and nothing before', () => {
    let clock = 5000;
    const lines: string[] = [];
    const tell = progress(
      'proving',
      (line) => lines.push(line),
      () => clock,
    );
    for (const passed of [0, 2000, 2001, 12_340]) {
      clock = 5000 + passed;
      tell(part);
    }
    expect(lines).toEqual([
      '2.0 s: proving work-permit, flanders',
      '12.3 s: proving work-permit, flanders',
    ]);
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
    expect(diffAsMarkdown(flips)).toMatch(/^\| What \| Route \| Before \| After \| People /);
  });

  it('of a law with itself is none', () => {
    const same = indexLaw(structuredClone(catalogue));
    expect(diffLaws(law, same)).toEqual([]);
    expect(diffAsText([])).toMatch(/^None: /);
    expect(diffAsMarkdown([])).toMatch(/^None: /);
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
