import type { Law } from '../law.ts';
import { isDecisive, type Source } from '../provenance.ts';
import { fault, type LawFault } from './law-fault.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Statements without a citation, with one that leads nowhere, or surer than what they rest on. */
export function provenanceFaults(law: Law): readonly LawFault[] {
  const sources = new Map(law.sources.map((source) => [source.id, source]));
  return statementsOf(law).flatMap((statement) => [
    ...citationFaults(statement, sources),
    ...confidenceFaults(statement, sources),
  ]);
}

/** Ids of all sources that something in the law is cited from or said to stand in. */
export function citedIds({ provenance }: Pick<Statement, 'provenance'>): readonly string[] {
  return provenance.citations.flatMap(({ source, locator }) =>
    locator !== 'notKnown' && locator.of !== undefined ? [source, locator.of] : [source],
  );
}

function citationFaults(
  statement: Statement,
  sources: ReadonlyMap<string, Source>,
): readonly LawFault[] {
  const cited = citedIds(statement);
  if (cited.length === 0) return [fault('noCitation', statement.at, 'cites no source')];
  return cited
    .filter((id) => !sources.has(id))
    .map((id) => fault('unknownSource', statement.at, `source "${id}" is not registered`));
}

function confidenceFaults(
  { at, provenance: { citations, confidence } }: Statement,
  sources: ReadonlyMap<string, Source>,
): readonly LawFault[] {
  const cited = citations.map(({ source }) => source);
  const isWeak = (id: string) => ['press', 'compilation'].includes(sources.get(id)?.kind ?? '');
  if (!isDecisive(confidence) || cited.length === 0 || !cited.every(isWeak)) return [];
  const text = `"${confidence}" decides, but rests on press or compilations alone (${cited.join(', ')})`;
  return [fault('weakSources', at, text)];
}
