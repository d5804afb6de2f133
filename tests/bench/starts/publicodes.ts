import type { Answers } from '#rules/engine/answer.ts';
import { type Rules, situationOf, startPublicodes } from '../peers/publicodes.ts';

let engine: ReturnType<typeof startPublicodes> | undefined;

/** Parses the rules. */
export function compile({ publicodes }: { readonly publicodes: Rules }): void {
  engine = startPublicodes(publicodes);
}

/** The verdict on the route that counts, as text. */
export function decide(answers: Answers): string {
  return String(engine?.setSituation(situationOf(answers)).evaluate('decision').nodeValue);
}
