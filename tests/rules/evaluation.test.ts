import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { certain, type Claims, truthIn } from '#rules/engine/claims.ts';
import { compileCondition } from '#rules/engine/compile-condition.ts';
import { all, any, atLeastOf, type Condition, is, not } from '#rules/engine/condition.ts';
import {
  briefEvaluation,
  evaluationOf,
  maxCombinations,
  standingIn,
} from '#rules/engine/evaluation.ts';
import type { BooleanFact } from '#rules/engine/fact.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { smallLaw } from './small-law.ts';

const facts = Array.from({ length: 9 }, (_, at): BooleanFact => ({
  ...{ id: `fact-${at}`, kind: 'boolean', knownBy: 'worker', change: 'changeable' },
}));
const law = indexLaw({ ...smallLaw, facts, lists: [], routes: [], checks: [] });

const yes = (at: number, side = 'one'): Condition => {
  const fact = facts[at];
  if (!fact) throw new Error(`no fact ${at}`);
  return is(`${side}-${at}`, fact, true, provenanceOf('official'));
};
const compiled = (condition: Condition) =>
  compileCondition(condition, lawOn(law, { filedOn: '2026-11-21' }));

/** The truths of the parts of a group, `null` for one that was left out, and of the whole. */
const truths = (claims: readonly (Claims | undefined)[]) =>
  Array.from(claims, (one) => (one === undefined ? null : truthIn(one, certain)));

const evaluations = (condition: Condition, answers: Answers) => ({
  full: truths(evaluationOf(compiled(condition), answering(answers)).claims),
  brief: truths(briefEvaluation(compiled(condition), answering(answers)).claims),
});

describe('what an evaluation holds', () => {
  const answers: Answers = { 'fact-0': false, 'fact-1': true };
  const [f, t, open] = [yes(0), yes(1), yes(2)];

  it.each<[string, Condition, readonly (string | null)[]]>([
    ['what needs all after one is false', all('g', f, open, t), ['false', null, null, 'false']],
    ['what needs one after one is true', any('g', t, open, f), ['true', null, null, 'true']],
  ])('leaves out, where it is brief, the rest of %s', (_name, condition, brief) => {
    const made = evaluations(condition, answers);
    expect(made.brief).toEqual(brief);
    expect(made.full).not.toContain(null);
    expect(made.full.at(-1)).toBe(brief.at(-1));
  });

  it.each<[string, Condition]>([
    ['what needs all after one is true', all('g', t, open, f)],
    ['what needs one after one is false', any('g', f, open, t)],
    ['what needs two after one is true', atLeastOf('g', 2, t, f, t)],
    ['what needs two after one is false', atLeastOf('g', 2, f, t, t)],
    ['a reverse', not('g', f)],
  ])('is all of %s, brief or not', (_name, condition) => {
    const { brief, full } = evaluations(condition, answers);
    expect(brief).toEqual(full);
    expect(full).not.toContain(null);
  });

  it('is where facts stand, which it may take to be elsewhere than the answers say', () => {
    const condition = compiled(all('g', yes(0), yes(1)));
    const [zero, one] = condition.facts;
    if (!zero || !one) throw new Error('two facts are tested');
    const known = answering({ 'fact-0': false, 'fact-1': true });
    const elsewhere = [zero.settled[1], undefined];
    const evaluation = briefEvaluation(condition, known, elsewhere);
    expect(truthIn(evaluation.claims.at(-1) ?? 0, certain)).toBe('true');
    expect(standingIn(evaluation, zero)).toBe(zero.settled[1]);
    expect(standingIn(evaluation, one)).toBe(one.settled[1]);
    expect(elsewhere).toEqual([zero.settled[1], undefined]);
  });
});

describe('facts that are tested more than once', () => {
  /** True whatever is answered; plain Kleene logic does not see it. */
  const eitherWay = (count: number): Condition => {
    const [first, ...others] = Array.from({ length: count }, (_, at) => at);
    if (first === undefined) throw new Error('one fact at least');
    const side = (name: string) =>
      all(name, yes(first, name), ...others.map((at) => yes(at, name)));
    return any('whole', side('one'), not('reverse', side('other')));
  };
  const whole = (condition: Condition, answers: Answers = {}) =>
    evaluations(condition, answers).full.at(-1);

  it('are tried in all their combinations as long as these are few', () => {
    expect(maxCombinations).toBe(2 ** 8);
    expect([1, 2, 8].map((count) => whole(eitherWay(count)))).toEqual(['true', 'true', 'true']);
    expect(whole(eitherWay(9))).toBe('unknown');
    expect(whole(eitherWay(9), { 'fact-4': true })).toBe('true');
  });

  it('are tried within the combinations of those around them', () => {
    // Each half is true of itself; which of them is asked turns on a fact that is tested around both.
    const half = (at: number) => any(`half-${at}`, yes(at, 'a'), not(`no-${at}`, yes(at, 'b')));
    const around = any(
      'around',
      all('if', yes(0, 'if'), half(1)),
      all('else', not('no-0', yes(0, 'else')), half(2)),
    );
    expect(whole(around)).toBe('true');
  });
});
