import type { Answers } from '#rules/engine/answer.ts';
import { type Rules, startJsonLogic } from '../peers/json-logic-engine.ts';

let routes: ReturnType<typeof startJsonLogic> = [];

/** Compiles the expressions. */
export function compile({ jsonLogic }: { readonly jsonLogic: Rules }): void {
  routes = startJsonLogic(jsonLogic);
}

/** The verdicts on the routes, as text. */
export function decide(answers: Answers): string {
  return routes.map((route) => route(answers)).join();
}
