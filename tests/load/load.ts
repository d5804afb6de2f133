import { workPermit } from '#rules/checks/work-permit.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { caseExample } from '#functions/openapi/examples.ts';
import { printTargets, short, table, type Target } from '../bench/report.ts';
import { median } from '../bench/rounds.ts';
import { builtPortal, runBare } from '../workerd/bare-workerd.ts';
import { closedLoop, firstAnswer, type Load, quantile, type Sent } from './closed-loop.ts';
import { runReference } from './reference-workers.ts';
import { memoryDuring } from './resident-memory.ts';

/**
 * How much the Worker can take, in the runtime alone, beside the least that a Worker can be: `npm run load`. `SECONDS`
 * shortens the long run over 100 connections. It fails when a target is missed.
 */
const longSeconds = Number(process.env['SECONDS'] ?? 60);
const shortSeconds = longSeconds / 4;
const rounds = 7;
/** Until what is run often has been compiled. */
const warmUpMs = 3000;
const bounds = { latency: 1.5, throughput: 2, growth: 1.1 };

const portal = await runBare(builtPortal());
const json = { 'content-type': 'application/json' };
const assessment = {
  ...({ method: 'POST', path: '/api/v1/assess', port: portal.port } as const),
  ...{ headers: json, body: JSON.stringify(caseExample) },
};
const answer = await firstAnswer(assessment);
const oneLine = await runReference('one-line', {});
const trivial = await runReference('trivial', { ASSESSMENT: answer.toString() });

// All the rest is not known, so that there is nothing left to ask.
const unknown = workPermit.questions.flatMap(({ facts }) =>
  facts.map((id) => [id, { unknown: true }] as const),
);
const form = new URLSearchParams({
  filed: caseExample.filedOn,
  answers: encodeAnswers({ ...Object.fromEntries(unknown), ...caseExample.answers }),
});
const asked = {
  'one line': { ...assessment, port: oneLine.port },
  trivial: { ...assessment, port: trivial.port, path: '/little' },
  'trivial, as much': { ...assessment, port: trivial.port, path: '/as-much' },
  assess: assessment,
  'assess in full': {
    ...assessment,
    body: JSON.stringify({ ...caseExample, detail: 'full' }),
  },
  occupations: {
    ...({ port: portal.port, method: 'GET', headers: {}, body: '' } as const),
    path: '/api/v1/occupations?lang=nl&q=verpleegkundige',
  },
  'page of a result': {
    ...({ port: portal.port, method: 'POST', path: '/nl/work-permit/employer/result/' } as const),
    body: form.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: `http://127.0.0.1:${portal.port}`,
    },
  },
} as const;
type Name = keyof typeof asked;
const names = Object.keys(asked) as Name[];
/** What a large answer leaves behind is cleared away in the rounds after it: what is held to a bound has rounds of its own. */
const isLarge = (name: Name) =>
  !['one line', 'trivial', 'trivial, as much', 'assess'].includes(name);
const sentAs = new Map<Name, Sent>();
for (const name of names) {
  const bytes = (await firstAnswer(asked[name])).byteLength;
  sentAs.set(name, { ...asked[name], answerBytes: bytes });
}
const sent = (name: Name): Sent => {
  const found = sentAs.get(name);
  if (!found) throw new Error(`nothing is sent as ${name}`);
  return found;
};

/** All in turn, round after round and every second one backwards, so that whatever slows the machine down slows all. */
async function inRounds(among: readonly Name[], connections: number, forMs: number) {
  const loads = new Map<Name, Load[]>(among.map((name) => [name, []]));
  for (const name of among) await closedLoop(sent(name), connections, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? among : among.toReversed()) {
      loads.get(name)?.push(await closedLoop(sent(name), connections, forMs));
    }
  }
  return (name: Name): readonly Load[] => loads.get(name) ?? [];
}

const p50 = ({ latencies }: Load) => quantile(latencies, 0.5);
const p95 = ({ latencies }: Load) => quantile(latencies, 0.95);
const perSecond = ({ perSecond: number }: Load) => number;
const errorsOf = (loads: readonly Load[]) => loads.flatMap(({ errors }) => [...errors]);
const times = (errors: readonly (readonly [string, number])[]) =>
  errors.reduce((sum, [, count]) => sum + count, 0);

/** The median of the ratios within each round. */
const ratio = (
  above: readonly Load[],
  below: readonly Load[],
  figure: (load: Load) => number,
): number =>
  median(
    above.map((load, round) => {
      const other = below[round];
      return other ? figure(load) / figure(other) : NaN;
    }),
  );

/** Rounds of some, each held against the trivial one in the same round. */
async function measured(among: readonly Name[]) {
  const one = await inRounds(among, 1, 700);
  const twenty = await inRounds(among, 20, 1000);
  return {
    one,
    twenty,
    latency: (name: Name) => ratio(one(name), one('trivial'), p50),
    throughput: (name: Name) => ratio(twenty('trivial'), twenty(name), perSecond),
  };
}
const small = await measured(names.filter((name) => !isLarge(name)));
const large = await measured(names.filter((name) => isLarge(name) || name === 'trivial'));
table(
  `Medians of ${rounds} rounds in turn; × is the ratio to "trivial" within a round`,
  ['', 'bytes', 'p50 ms', 'p95 ms', '×', '20: a second', '×', 'errors'],
  names.map((name) => {
    const { one, twenty, latency, throughput } = isLarge(name) ? large : small;
    return [
      ...[name, String(sent(name).answerBytes)],
      ...[short(median(one(name).map(p50))), short(median(one(name).map(p95)))],
      short(latency(name)),
      short(median(twenty(name).map(perSecond))),
      short(throughput(name)),
      String(times(errorsOf([...one(name), ...twenty(name)]))),
    ];
  }),
);

async function underLoad(name: Name, seconds: number) {
  // Until compiled code and heap have their size.
  await closedLoop(sent(name), 100, 5000);
  const { result, memory } = await memoryDuring(
    portal.pid,
    closedLoop(sent(name), 100, seconds * 1000),
  );
  return { name, seconds, load: result, memory };
}
const heavy = [
  await underLoad('assess', longSeconds),
  await underLoad('assess in full', shortSeconds),
  await underLoad('occupations', shortSeconds),
  await underLoad('page of a result', shortSeconds),
];
table(
  '100 connections; least memory of the runtime in the first, middle and last third',
  ['', 'seconds', 'answers', 'p50 ms', 'p95 ms', 'errors', 'MB', 'MB', 'MB', 'bytes a request'],
  heavy.map(({ name, seconds, load, memory }) => [
    ...[name, short(seconds), String(load.latencies.length), short(p50(load)), short(p95(load))],
    String(times(errorsOf([load]))),
    ...[memory.begin, memory.middle, memory.end].map(short),
    short(((memory.end - memory.middle) * 3e6) / load.latencies.length),
  ]),
);

for (const worker of [portal, oneLine, trivial]) await worker.stop();
const all = [
  ...names.flatMap((name) =>
    [small, large].flatMap(({ one, twenty }) => [...one(name), ...twenty(name)]),
  ),
  ...heavy.map((h) => h.load),
];
const errors = Map.groupBy(errorsOf(all), ([kind]) => kind);
for (const [kind, alike] of errors) console.log(`\n${times(alike)} times ${kind}`);

const most = (wanted: string, found: number, bound: number): Target => ({
  wanted: `${wanted} ≤ ${bound}`,
  found: short(found),
  isMet: found <= bound,
});
const [long] = heavy;
const logged = portal
  .log()
  .split('\n')
  .filter((line) => line !== '');
for (const line of logged.slice(0, 3)) console.log(line.slice(0, 300));
const targets = [
  most('p50 of assess, in times of trivial', small.latency('assess'), bounds.latency),
  most('trivial at 20, in times of assess', small.throughput('assess'), bounds.throughput),
  most('errors', times(errorsOf(all)), 0),
  most('lines of log', logged.length, 0),
  most(
    'least memory of assess in its last third, in times of the middle one',
    long ? long.memory.end / long.memory.middle : NaN,
    bounds.growth,
  ),
];
printTargets(targets);
process.exit(targets.every(({ isMet }) => isMet) ? 0 : 1);
