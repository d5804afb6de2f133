import type { Answers } from '#rules/engine/answer.ts';
import { type Rules, startJsonRules } from '../peers/json-rules-engine.ts';

let engine: ReturnType<typeof startJsonRules> | undefined;

/** Parses the rules. */
export function compile({ jsonRules }: { readonly jsonRules: Rules }): void {
  engine = startJsonRules(jsonRules);
}

/** The open routes, as text. */
export async function decide(answers: Answers): Promise<string> {
  const found = await engine?.run(answers);
  return String(found?.results.map(({ name }) => name).join());
}
