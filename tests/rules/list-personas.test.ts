import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { firstStepsPersonas, type ListPersona, listedOn } from './list-personas.ts';
import { measuresPersonas } from './measures-personas.ts';

const law = indexLaw(catalogue);
const filedOn = listedOn;

/** Questions asked of somebody who answers each of them. */
function walk(
  check: string,
  said: Answers,
): { readonly asked: readonly string[]; readonly answers: Answers } {
  const asked: string[] = [];
  let answers: Answers = {};
  for (;;) {
    const { question } = ask(law, { check, filedOn, answers });
    if (!question) return { asked, answers };
    asked.push(question.id);
    const given = question.facts.map((fact) => [fact, said[fact] ?? { unknown: true }]);
    answers = { ...answers, ...(Object.fromEntries(given) as Answers) };
  }
}

/** The list that somebody gets, by what there is to do about it. */
function listOf(check: string, { said }: ListPersona) {
  const { answers } = walk(check, said);
  const { competent, routes } = assess(law, { check, voice: 'worker', filedOn, answers });
  const here = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  const named = (...kinds: readonly string[]) =>
    here.flatMap(({ route, verdict }) => (kinds.includes(verdict.kind) ? [route] : []));
  return {
    open: named('eligible', 'eligibleSubjectToJudgement'),
    ask: named('unconfirmed'),
    undecided: named('undetermined'),
  };
}

describe.each([
  ['first-steps', firstStepsPersonas],
  ['employment-measures', measuresPersonas],
] as const)('%s', (check, personas) => {
  it.each(personas)('lists what is for $who', (persona) => {
    const { open, ask: toAsk = [] } = persona;
    expect(listOf(check, persona)).toEqual({ open, ask: toAsk, undecided: [] });
  });

  it('asks eight questions of most people, the day among them', () => {
    const counts = personas.map(({ said }) => walk(check, said).asked.length + 1);
    const median = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)];
    expect(median).toBeLessThanOrEqual(8);
  });
});
