import { benchConditions, benchLaw, checkId, filedOn, routeIds } from './bench-law.ts';
import type { EngineUnderTest } from './engine-under-test.ts';
import { jsonLogic, jsonLogicEngine } from './peers/json-logic-engine.ts';
import { jsonRules, jsonRulesEngine } from './peers/json-rules-engine.ts';
import { publicodes, publicodesRules } from './peers/publicodes.ts';
import { plain } from './plain-condition.ts';

const routes = Object.fromEntries(
  benchConditions.map((condition, i) => [routeIds[i] ?? '', plain(condition)]),
);

const facts = (benchLaw.checks.get(checkId)?.questions ?? [])
  .flatMap((question) => question.facts)
  .map((id) => benchLaw.facts.get(id))
  .filter((fact) => fact !== undefined);

/** The same law in the words of each peer. */
export const peerRules = {
  publicodes: publicodesRules(facts, routes, filedOn),
  jsonRules: jsonRules(routes, filedOn),
  jsonLogic: jsonLogic(routes, filedOn),
};

export const peers: readonly EngineUnderTest[] = [
  publicodes(peerRules.publicodes, routeIds),
  jsonRulesEngine(peerRules.jsonRules, routeIds),
  jsonLogicEngine(peerRules.jsonLogic),
];
