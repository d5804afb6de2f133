import { peerRules, peers } from './bench-engines.ts';
import { benchLaw, checkId, filedOn } from './bench-law.ts';
import { expected, requireAgreement, rightOnes } from './check-engines.ts';
import { type EngineUnderTest, understood } from './engine-under-test.ts';
import { askByHand } from './hand-written-question.ts';
import { handWritten } from './hand-written.ts';
import { ask, askDiplomaLast, assessWhole, ourEngine } from './our-engine.ts';
import { latencies } from './peers/latency.ts';
import { publicodesAsks } from './peers/publicodes.ts';
import { type Profile, profilesFrom } from './profiles.ts';
import { questionsToDecision } from './questions.ts';
import { printTargets, short, table, type Target } from './report.ts';
import { paired, type Pass, type Ratio } from './rounds.ts';
import { coldStarts, sizes } from './start-and-size.ts';

const profiles = profilesFrom(20_250_602, 1000);
const questions = benchLaw.checks.get(checkId)?.questions ?? [];
const targets: Target[] = [];

await requireAgreement(profiles);
const engines = [handWritten, ...(await rightOnes(peers, profiles))];
console.log(
  `Highly skilled routes filed on ${filedOn}, ${profiles.length} profiles; verdicts and reasons agree.`,
);
await compareEvaluation();
await compareQuestions();
await compareStarts();
printTargets(targets);

async function compareEvaluation(): Promise<void> {
  const rows: (readonly string[])[] = [];
  const wanted: Readonly<Record<string, number>> = {
    'hand-written': 0.5,
    publicodes: 100,
    'json-rules-engine': 100,
  };
  for (const engine of engines) {
    const all = understood(engine, profiles);
    // A peer that takes seconds for all of them gets every tenth, and so do we beside it.
    const over = engine === handWritten ? all : all.filter((_, i) => i % 10 === 0);
    const ratio = await paired(passOver(ourEngine, over), passOver(engine, over), 21);
    // How far code written for this one law leaves the same peer behind: about what can be hoped for.
    const byHand = await paired(passOver(handWritten, over), passOver(engine, over), 11);
    rows.push([
      engine.name,
      ...ratioCells(ratio, over.length),
      engine === handWritten ? '1' : short(byHand.median),
      `${all.length} (${engine.understands.join(', ')})`,
      engine.explains,
    ]);
    const least = wanted[engine.name];
    if (least === undefined) continue;
    targets.push({
      wanted: `evaluation with explanation >= ${least} x ${engine.name}`,
      found: `${short(ratio.median)} x`,
      isMet: ratio.median >= least,
    });
  }
  table(
    'Evaluation of four routes with explanation: how many times as long the other takes',
    [
      'other',
      'median',
      'min',
      'max',
      'ours us',
      'other us',
      'than by hand',
      'verdicts checked',
      'explains',
    ],
    rows,
  );
}

async function compareQuestions(): Promise<void> {
  const over = profiles.filter(({ kind }) => kind !== 'complete').map(({ answers }) => answers);
  const same = over.filter((answers) => ask(answers) === askByHand(answers)).length;
  const asking = (one: typeof ask) => (): void => {
    for (const answers of over) keep(one(answers));
  };
  const ratio = await paired(asking(askByHand), asking(ask), 21);
  table(
    'Next question: how many times as long ours takes as the one written by hand',
    ['', 'median', 'min', 'max', 'by hand us', 'ours us', 'same question'],
    [['passerelle', ...ratioCells(ratio, over.length), `${same} of ${over.length}`]],
  );
  targets.push({
    wanted: 'next question <= 2 x hand-written',
    found: `${short(ratio.median)} x`,
    isMet: ratio.median <= 2,
  });

  const whole = await latencies(profiles, { assess: ({ answers }) => assessWhole(answers) });
  table(
    'Complete assessment of the whole check under the real law, one call',
    ['', 'median us', 'p99 us'],
    whole.map(({ name, median, p99 }) => [name, short(median), short(p99)]),
  );
  targets.push({
    wanted: 'complete assessment < 1 ms median',
    found: `${short(whole[0]?.median ?? NaN)} us`,
    isMet: (whole[0]?.median ?? Infinity) < 1000,
  });
  compareQuestionsAsked();
}

function compareQuestionsAsked(): void {
  const complete = profiles.filter(({ kind }) => kind === 'complete').map(({ answers }) => answers);
  const routes = benchLaw.checks.get(checkId)?.routes ?? [];
  /** Whether what was told gives the verdict of the complete profile for the jurisdiction that decides. */
  const isDecided = (told: Profile['answers'], profile: Profile['answers']) => {
    const route = routes.findIndex(
      (id) => benchLaw.routes.get(id)?.jurisdiction === profile['job-place'],
    );
    return expected(told)[route] === expected(profile)[route];
  };
  const asAsked = (name: string, way: string, next: typeof ask) => {
    const asked = questionsToDecision(complete, questions, next, isDecided);
    return { name, way, ...asked };
  };
  const askAll: typeof ask = (told) =>
    questions.find(({ facts }) => facts.some((fact) => told[fact] === undefined))?.id ?? null;
  const named = (name: string) => engines.some((engine) => engine.name === name);
  const found = [
    asAsked('passerelle', 'what can still change a verdict', ask),
    asAsked('hand-written', 'the same by hand', askByHand),
    asAsked('passerelle, other order', 'the diploma last', askDiplomaLast),
    ...(named('publicodes')
      ? [asAsked('publicodes', 'most missed variable first', publicodesAsks(peerRules.publicodes))]
      : []),
    ...['json-rules-engine', 'json-logic-engine']
      .filter(named)
      .map((name) => asAsked(name, 'all of them', askAll)),
  ];
  table(
    `Questions to a decision, ${complete.length} complete profiles`,
    ['', 'mean', 'median', 'most', 'wrong', 'its way'],
    found.map(({ name, way, mean, median, most, wrong }) => [
      name,
      short(mean),
      String(median),
      String(most),
      String(wrong),
      way,
    ]),
  );
  const [ours, ...others] = found.filter(
    ({ name, wrong }) => wrong === 0 && name !== 'passerelle, other order',
  );
  const best = Math.min(...others.map(({ mean }) => mean));
  targets.push({
    wanted: `mean questions to a decision no worse than the best (${short(best)})`,
    found: short(ours?.mean ?? NaN),
    isMet: ours?.name === 'passerelle' && ours.mean <= best,
  });
}

async function compareStarts(): Promise<void> {
  const starts = await coldStarts();
  table(
    'Cold start with its law, each in a fresh process, medians in ms of the processor',
    ['', 'import', 'compile', 'both', 'first verdict', 'without code from strings'],
    starts.map((start) => [
      start.name,
      short(start.import),
      short(start.compile),
      short(start.import + start.compile),
      short(start.decide),
      start.withoutCodeFromStrings ? 'runs' : 'fails',
    ]),
  );
  const measured = await sizes();
  table(
    'Size without law, bytes',
    ['', 'minified', 'gzipped'],
    measured.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
  );
  const [ours] = starts;
  const page = starts.find(({ name }) => name.includes('page'));
  const [, size] = measured;
  if (!ours || !page || !size) throw new Error('nothing was measured');
  const start = (one: typeof ours) => ({
    found: `${short(one.import + one.compile)} ms`,
    isMet: one.import + one.compile <= 10,
  });
  targets.push(
    {
      wanted: 'engine without law (asks, decides, explains) <= 8 kB gzipped',
      found: `${size.gzipped} B`,
      isMet: size.gzipped <= 8000,
    },
    {
      wanted: 'runs where code may not be made from strings',
      found: ours.withoutCodeFromStrings ? 'runs' : 'fails',
      isMet: ours.withoutCodeFromStrings,
    },
    { wanted: 'import + compile <= 10 ms, the law of the peers', ...start(ours) },
    { wanted: 'import + compile <= 10 ms, the page of the whole check', ...start(page) },
  );
}

/** What an engine found is kept somewhere, so that no compiler can leave the work out. */
function keep(found: unknown): void {
  Reflect.set(globalThis, 'found', found);
}

function passOver(engine: EngineUnderTest, over: readonly Profile[]): Pass {
  const isAsynchronous = over.some(({ answers }) => engine.decide(answers) instanceof Promise);
  if (isAsynchronous) {
    return async () => {
      for (const { answers } of over) keep(await engine.decide(answers));
    };
  }
  return () => {
    for (const { answers } of over) keep(engine.decide(answers));
  };
}

/** Ratio and the time of one profile on either side, in microseconds. */
function ratioCells({ median, min, max, first, second }: Ratio, count: number): readonly string[] {
  return [median, min, max, (first * 1000) / count, (second * 1000) / count].map(short);
}
