import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '#rules/engine/answer.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { amountsIn } from '#rules/engine/parameter.ts';
import type { Reason } from './closures.ts';
import { disagreements, type EngineUnderTest, type Verdicts } from './engine-under-test.ts';
import { handWritten, handWrittenRoutes } from './hand-written.ts';
import { explainAll, ourEngine } from './our-engine.ts';
import type { Profile } from './profiles.ts';

/** The verdicts that count: those of the closures, once our engine was found to agree with them everywhere. */
export const expected = (answers: Answers): Verdicts =>
  handWrittenRoutes.map((route) => route.truth(answers));

/**
 * Throws unless our engine and the closures give the same verdicts on all profiles and the same reasons for them:
 * truth, fact, answer, amount and citation of every leaf.
 */
export async function requireAgreement(profiles: readonly Profile[]): Promise<void> {
  for (const engine of [handWritten, ourEngine]) {
    const [wrong] = await disagreements(engine, profiles, expected);
    if (wrong) throw new Error(`${engine.name} disagrees: ${JSON.stringify(wrong)}`);
  }
  for (const { answers } of profiles) {
    const reasons = handWrittenRoutes.map((route) => route.reason(answers));
    const explained = explainAll(answers).map(reasonOf);
    if (!isDeepStrictEqual(explained, reasons)) {
      throw new Error(`other reasons for ${JSON.stringify(answers)}`);
    }
  }
}

/** The peers that are right on every profile they can be told about; the others are named and left out. */
export async function rightOnes(
  engines: readonly EngineUnderTest[],
  profiles: readonly Profile[],
): Promise<readonly EngineUnderTest[]> {
  const right: EngineUnderTest[] = [];
  for (const engine of engines) {
    const wrong = await disagreements(engine, profiles, expected);
    if (wrong.length === 0) right.push(engine);
    else {
      console.log(`\nNOT REPORTED: ${engine.name} is wrong on ${wrong.length} profiles, such as`);
      console.log(JSON.stringify(wrong[0]));
      process.exitCode = 1;
    }
  }
  return right;
}

function reasonOf(explanation: Explanation): Reason {
  const { id, truth } = explanation;
  switch (explanation.kind) {
    case 'all':
    case 'any':
      return { kind: explanation.kind, id, truth, children: explanation.children.map(reasonOf) };
    case 'leaf': {
      const { fact, answer, figure, provenance } = explanation;
      const amount = figure ? (amountsIn(figure.value)[0] ?? null) : null;
      return { kind: 'leaf', id, truth, fact, answer, amount, provenance };
    }
    case 'atLeastOf':
    case 'not':
    case 'judgement':
    case 'referral':
      throw new Error(`${id}: the closures know no ${explanation.kind}`);
  }
}
