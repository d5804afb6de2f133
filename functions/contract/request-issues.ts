import type * as z from 'zod';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import type { ProblemIssue } from '../http/problem.ts';
import { askedFacts } from '../law.ts';
import { assessRequest, details } from './assess-request.ts';
import type { caseRequest } from './case-request.ts';
import { type Permitted, permittedFor } from './permitted.ts';

/**
 * What is wrong with the body of a request that tells a case, as issues of a problem document. A pointer names only
 * places we know: a field or fact that does not exist is reported at the object that holds it.
 */
export const requestIssues = (
  { issues }: z.ZodError,
  { shape }: Asked = assessRequest,
): readonly ProblemIssue[] =>
  issues.map(({ message, path }) => {
    const place = path.slice(0, path[0] === 'answers' ? 2 : 1).map(String);
    return {
      pointer: place.map((name) => `/${name}`).join(''),
      code: message,
      permitted: permittedAt(place, shape),
    };
  });

/** What a request may hold: a case, and perhaps more. */
interface Asked {
  readonly shape: (typeof caseRequest)['shape'];
}

/** Fields of a request that hold a day. */
const dates: ReadonlySet<string | undefined> = new Set(['filedOn', 'startsOn', 'doneBy']);

const permittedAt = ([field, factId]: readonly string[], shape: Asked['shape']): Permitted => {
  if (field === 'check' || field === 'voice') {
    return { kind: 'choice', options: shape[field].options };
  }
  if (field === 'detail') return { kind: 'choice', options: details };
  if (dates.has(field)) return { kind: 'date', ...filedOnRange };
  if (field !== 'answers') return { kind: 'object', fields: Object.keys(shape) };
  const fact = askedFacts.find(({ id }) => id === factId);
  return fact ? permittedFor(fact) : { kind: 'object', fields: askedFacts.map(({ id }) => id) };
};
