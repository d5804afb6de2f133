import type { RouteDocument } from '#rules/engine/assessment-document.ts';
import type { Change } from '#rules/engine/counterfactual.ts';
import type { Explanation, LeafExplanation } from '#rules/engine/explain.ts';
import type { Provenance } from '#rules/engine/provenance.ts';

const marks = { true: '+', false: '-', unknown: '?' } as const;

/** A route's verdict with its reasons as text, a line for each condition; `say` names a condition by its id. */
export const explanationText = (
  { route, verdict, explanation, counterfactuals, elsewhere }: RouteDocument,
  say: (id: string) => string = (id) => id,
): string => {
  const { kind, ...why } = verdict;
  return [
    `${route}: ${kind} ${Object.keys(why).length > 0 ? JSON.stringify(why) : ''}`.trim(),
    ...(explanation ? linesOf(explanation, say, 1) : []),
    ...counterfactuals.map(({ changes }) => `> open with ${changes.map(changeText).join(' and ')}`),
    ...elsewhere.map((other) => `> ${other.verdict.kind} in ${other.jurisdiction}: ${other.route}`),
  ].join('\n');
};

const linesOf = (
  node: Explanation,
  say: (id: string) => string,
  depth: number,
): readonly string[] => {
  const provisional = node.provisional === node.truth ? '' : ` (provisionally ${node.provisional})`;
  const opens = node.opensOn === null ? '' : ` (from ${node.opensOn})`;
  const line = `${'  '.repeat(depth)}${marks[node.truth]}${provisional}${opens} `;
  if (!('children' in node)) {
    const what = node.kind === 'leaf' ? leafText(node) : `: ${node.kind}`;
    return [`${line}${say(node.id)}${what} [${citation(node.provenance)}]`];
  }
  const below = node.children.flatMap((child) => linesOf(child, say, depth + 1));
  return [`${line}${say(node.id)}, ${node.kind} of:`, ...below];
};

const leafText = ({ fact, answer, computed, figure, list }: LeafExplanation): string => {
  const told = answer ?? computed;
  const against = figure
    ? ` against ${JSON.stringify(figure.value)} since ${figure.from} [${citation(figure.provenance)}]`
    : list
      ? ` in ${list.list} since ${list.from}`
      : '';
  return `: ${fact} = ${told === null ? 'not told' : JSON.stringify(told)}${against}`;
};

const citation = ({ citations: [{ source, locator }], confidence }: Provenance): string =>
  `${source}${locator === 'notKnown' ? '' : `, ${locator.article}`}; ${confidence}`;

const changeText = ({ fact, how, to, on }: Change): string => {
  const values =
    to.kind === 'anyOf' ? to.values.join(' or ') : `${String(to.from)}..${String(to.to)}`;
  return `${fact} ${values} (${how}${on === null ? '' : ` on ${on}`})`;
};
