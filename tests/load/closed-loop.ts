import { Agent, request } from 'node:http';

/** One request, sent again and again. */
export interface Sent {
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Bytes of the right answer, which is the same each time. */
  readonly answerBytes: number;
}

export interface Load {
  /** Of each request that was answered rightly, in milliseconds, in order. */
  readonly latencies: readonly number[];
  readonly perSecond: number;
  /** What went wrong, and how often. */
  readonly errors: ReadonlyMap<string, number>;
}

/**
 * Sends a request over so many connections for a while; each sends the next one when it has its answer. Nothing is
 * tried again: an answer of another status or length is an error, and so is a connection that breaks.
 */
export async function closedLoop(sent: Sent, connections: number, forMs: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const errors = new Map<string, number>();
  const started = performance.now();
  const runner = async () => {
    while (performance.now() - started < forMs) {
      const before = performance.now();
      const fault = await answerFault(sent, agent);
      if (fault === null) latencies.push(performance.now() - before);
      else errors.set(fault, (errors.get(fault) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, runner));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    latencies: latencies.toSorted((a, b) => a - b),
    perSecond: latencies.length / seconds,
    errors,
  };
}

/** Sends a request once; what is wrong with its answer, `null` when nothing is. */
function answerFault(sent: Sent, agent: Agent): Promise<string | null> {
  return new Promise((settle) => {
    let bytes = 0;
    const asked = request(optionsOf(sent, agent), (answer) => {
      answer
        .on('data', (part: Buffer) => {
          bytes += part.byteLength;
        })
        .on('end', () => {
          if (answer.statusCode !== 200) settle(`status ${answer.statusCode ?? 0}`);
          else settle(bytes === sent.answerBytes ? null : 'an answer of another length');
        })
        .on('error', ({ message }) => {
          settle(message);
        });
    });
    asked.on('error', ({ message }) => {
      settle(message);
    });
    asked.end(sent.body);
  });
}

/** The answer to a request that is sent once, to know it by. */
export function firstAnswer(sent: Omit<Sent, 'answerBytes'>): Promise<Buffer> {
  return new Promise((settle, reject) => {
    const asked = request(optionsOf(sent), (answer) => {
      const parts: Buffer[] = [];
      answer
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', reject)
        .on('end', () => {
          if (answer.statusCode === 200) settle(Buffer.concat(parts));
          else reject(new Error(`${sent.path} answers ${answer.statusCode ?? 0}`));
        });
    });
    asked.on('error', reject);
    asked.end(sent.body);
  });
}

const optionsOf = (
  { port, method, path, headers, body }: Omit<Sent, 'answerBytes'>,
  agent?: Agent,
) => ({
  ...{ hostname: '127.0.0.1', port, method, path },
  headers: body === '' ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
  ...(agent && { agent }),
});

/** The value that so large a share of sorted numbers does not exceed. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
