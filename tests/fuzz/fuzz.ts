import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { builtPortal, runBare } from '../workerd/bare-workerd.ts';
import { type Answer, answerFaults } from './answer-faults.ts';
import { apiTargets } from './api-requests.ts';
import type { BadRequest } from './bad-request.ts';
import { marker } from './hostile-text.ts';
import { pageTargets } from './page-requests.ts';

/**
 * Sends bad requests to everything that the Worker answers itself, and says what it did: `npm run fuzz`. `COUNT`,
 * `SEED` and `ONLY` (a part of the name of what is attacked) choose how many and which. It fails on an answer that is neither one nor a refusal, on a refusal that is no
 * problem document or repeats what was sent, and on a log that says anything of it.
 */
const count = Number(process.env['COUNT'] ?? 100_000);
const seed = Number(process.env['SEED'] ?? 20_261_126);
const only = process.env['ONLY'] ?? '';
const atOnce = 16;

const worker = await runBare(builtPortal());
const hostname = '127.0.0.1';
const { port } = worker;
const origin = `http://${hostname}:${port}`;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

function send({ method, path, headers, body }: BadRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ hostname, port, method, path, agent },
        headers: {
          ...headers,
          ...(headers['origin'] === 'own' && { origin }),
          ...(body !== null && { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part;
          })
          .on('end', () => {
            const type = answer.headers['content-type'] ?? '';
            resolve({ status: answer.statusCode ?? 0, type, body: text });
          })
          .on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body ?? undefined);
  });
}

/** A connection that was idle may be closed just when it is used again; twice in a row it is a fault. */
async function answerTo(bad: BadRequest): Promise<Answer> {
  try {
    return await send(bad);
  } catch {
    return send(bad);
  }
}

interface Fault {
  /** The same for all that are alike. */
  readonly kind: string;
  readonly example: string;
}

interface Row {
  readonly statuses: Map<number, number>;
  readonly faults: Fault[];
}

async function attack(requests: readonly BadRequest[]): Promise<Row> {
  const row: Row = { statuses: new Map(), faults: [] };
  const left = requests.values();
  const runner = async () => {
    for (const bad of left) {
      const answer = await answerTo(bad);
      row.statuses.set(answer.status, (row.statuses.get(answer.status) ?? 0) + 1);
      for (const kind of answerFaults(bad, answer)) {
        const { type, body } = answer;
        const example = `${type}: ${body.slice(0, 120)}, to ${JSON.stringify(bad).slice(0, 600)}`;
        row.faults.push({ kind, example });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  return row;
}

const targets = Object.entries({ ...apiTargets, ...pageTargets }).filter(([name]) =>
  name.includes(only),
);
const each = Math.ceil(count / targets.length);
const faults: Fault[] = [];
let sent = 0;
const started = performance.now();
for (const [at, [name, requests]] of targets.entries()) {
  const row = await attack(fc.sample(requests, { numRuns: each, seed: seed + at }));
  sent += each;
  faults.push(...row.faults.map(({ kind, example }) => ({ kind: `${name}: ${kind}`, example })));
  const statuses = [...row.statuses].sort(([a], [b]) => a - b);
  const told = statuses.map(([status, times]) => `${status}: ${times}`).join(', ');
  console.log(`${name.padEnd(36)} ${told}`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
agent.destroy();

// The Worker has nothing to say of a request, however bad.
await worker.stop();
const logs = worker
  .log()
  .split('\n')
  .filter((line) => line !== '');
faults.push(...logs.map((line) => ({ kind: 'a line of log', example: line.slice(0, 300) })));
const repeated = logs.filter((line) => line.includes(marker)).length;
console.log(
  `\n${sent} requests in ${seconds} s, ${faults.length} faults; ${logs.length} lines of log, ${repeated} with something sent`,
);
// A few of each kind, so that one that is frequent hides no other.
const shown = 3;
for (const [kind, alike] of Map.groupBy(faults, (fault) => fault.kind)) {
  console.log(`\n${alike.length} times ${kind}`);
  for (const { example } of alike.slice(0, shown)) console.log(`  ${example}`);
}
process.exit(faults.length > 0 ? 1 : 0);
