import type { Law } from '../law.ts';
import { isStartKnown, type Parameter } from '../parameter.ts';
import type { Source } from '../provenance.ts';
import { fault, type LawFault } from './law-fault.ts';

/**
 * Amounts of which nobody can tell whether they began on the day they are given: pages without a date say so only if
 * whoever read them wrote it down.
 */
export function startFaults({ parameters, sources }: Pick<Law, 'parameters' | 'sources'>) {
  const dated = new Map(sources.map((source) => [source.id, source.dated !== null]));
  return parameters.flatMap((parameter) => faultsIn(parameter, dated));
}

function faultsIn(
  { id, slices: [first, ...later] }: Parameter,
  dated: ReadonlyMap<Source['id'], boolean>,
): readonly LawFault[] {
  const at = `parameter ${id}`;
  const isUndated =
    first.provenance.citations.length > 0 &&
    first.provenance.citations.every(({ source }) => dated.get(source) === false);
  return [
    ...(isUndated && first.start === undefined
      ? [
          fault(
            'startNotSaid',
            at,
            `no source of the slice from ${first.from} carries a date; say whether its "start" is "known" or "notKnown"`,
          ),
        ]
      : []),
    ...later
      .filter((slice) => !isStartKnown(slice))
      .map(({ from }) =>
        fault('lateStart', at, `the slice from ${from} ends another one, so its start is known`),
      ),
  ];
}
