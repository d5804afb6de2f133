import { lastKnown, truthIn } from '../engine/claims.ts';
import { leavesOf } from '../engine/condition.ts';
import type { IsoDate } from '../engine/date.ts';
import { isDuring } from '../engine/period.ts';
import { type Clause, clausesOf } from '../engine/registry/statements.ts';
import type { Jurisdiction, Route } from '../engine/route.ts';
import { isSaidWhenClosed } from '../engine/said-when-closed.ts';
import { type Compared, type ComparedSide, routeIn } from './compared.ts';
import { contentOf, contentChanges, sliceOn } from './clause-content.ts';
import { type Node, operation } from './diagram.ts';
import type { Cause } from './diff-causes.ts';
import { type Region, regionsOf } from './diff-regions.ts';
import { sameSpans } from './same-spans.ts';
import { seriesIdOf, seriesOf, type Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { isClosed, verdictCodes } from './verdict-code.ts';

const whats = {
  document: 'papers',
  fee: 'fees',
  step: 'steps',
  consequence: 'consequences',
} as const satisfies Record<Clause['kind'], string>;

/** How a paper, fee, step or consequence is told: not, as one that may apply, or as one that does. */
export type ShownState = 'absent' | 'perhaps' | 'shown';

/** People who are shown a paper, fee, step or consequence that they were not, or another one, under the same verdict. */
export interface ClauseChange {
  readonly what: (typeof whats)[Clause['kind']];
  readonly check: string;
  readonly place: Jurisdiction;
  readonly route: string;
  readonly id: string;
  readonly before: ShownState;
  readonly after: ShownState;
  /** What it says otherwise, where it is shown on both sides: a term, an amount, who hands it in. */
  readonly changes: readonly string[];
  readonly regions: readonly Region[];
  readonly isCut: boolean;
}

/**
 * Who is shown something else beside a verdict. What comes or goes with a route that opens or closes is not told again:
 * that is a flip.
 */
export function clauseChanges(compared: Compared): readonly ClauseChange[] {
  const { before, after, id } = compared;
  const [old, now] = [routeIn(before.made, id), routeIn(after.made, id)];
  if (!old || !now) return [];
  const names = new Set([old, now].flatMap(clausesOf).map(nameOf));
  return [...names].flatMap((name) => changesOf(compared, old, now, name));
}

function nameOf({ kind, clause }: Clause): string {
  return `${kind} ${clause.id}`;
}

function changesOf(
  compared: Compared,
  old: Route,
  now: Route,
  name: string,
): readonly ClauseChange[] {
  const { subject, spans, people, before, after } = compared;
  const { diagrams, part } = subject;
  const contents = new Map<string, number>();
  const shown = (side: ComparedSide, route: Route, span: Span) =>
    shownIn(subject, side, route, name, side.on(span), contents);
  // What it can say has to be known before states are counted.
  for (const span of spans) {
    shown(before, old, span);
    shown(after, now, span);
  }
  const base = 3 ** contents.size;
  const pairing = operation((one, other) => one * base + other);
  const all = sameSpans(spans, (span) => {
    const sides = [shown(before, old, span), shown(after, now, span)] as const;
    if (sides[0] === sides[1]) return subject.logic.never;
    const same = sameSight(compared, old, now, span);
    return diagrams.combine(ifIn(), same, diagrams.combine(pairing, ...sides));
  }).map(({ node, spans: during }) => ({
    ...{ pair: node, spans: during },
    people: during.map(people).reduce(subject.logic.either),
  }));
  const values = new Set(all.flatMap(({ pair }) => [...diagrams.values(pair)]));
  const said = [...contents.keys()];
  return [...values].flatMap((value) => {
    const [one, other] = [Math.floor(value / base), value % base];
    if (one === other) return [];
    const found = all.map((pairs) =>
      regionsOf(
        subject,
        (profile) => causesOf(compared, old, now, name, profile.filedOn),
        pairs,
        value,
      ),
    );
    const regions = found.flatMap((each) => each.regions);
    const [kind, id] = name.split(' ');
    if (regions.length === 0 || id === undefined) return [];
    const [first, second] = [one, other].map((states) => saidIn(states, said));
    return [
      {
        what: whats[kind as Clause['kind']],
        ...{ check: part.check.id, place: part.place, route: now.id, id },
        ...{ before: stateOf(one), after: stateOf(other) },
        changes: first && second ? contentChanges(first, second) : [],
        regions,
        isCut: found.some(({ isCut }) => isCut),
      },
    ];
  });
}

/** Keeps what was made for nodes of one family of diagrams only. */
function ifIn() {
  return operation((isIn, value) => (isIn === 1 ? value : 0));
}

/**
 * How a part of a route is shown, as a number with a digit of three for each thing that it can say: 0 where it is not
 * shown with that, 1 where it may apply, 2 where it does.
 */
function shownIn(
  subject: Subject,
  { made }: ComparedSide,
  route: Route,
  name: string,
  on: IsoDate,
  contents: Map<string, number>,
): Node {
  const { diagrams, logic } = subject;
  const verdicts = made.verdicts(route, on);
  const held = logic.where(verdicts, (code) => code !== verdictCodes.notHeld);
  const open = logic.where(verdicts, (code) => !isClosed(code));
  return clausesOf(route)
    .filter((one) => nameOf(one) === name && isDuring(one.clause.during, on))
    .reduce((all, { clause }) => {
      const content = contentOf(clause, made.law, on);
      const digit = contents.get(content) ?? contents.size;
      contents.set(content, digit);
      const applies = clause.when
        ? diagrams.map(made.claimsOf(clause.when, made.law, on), (claims) => {
            const truth = truthIn(claims, lastKnown);
            return truth === 'true' ? 2 : truth === 'false' ? 0 : 1;
          })
        : diagrams.constant(2);
      const isAlways = 'topic' in clause && isSaidWhenClosed(clause);
      const told = isAlways ? held : logic.both(held, open);
      const state = diagrams.combine(ifIn(), told, applies);
      return diagrams.combine(atDigit(digit), all, state);
    }, logic.never);
}

/** Of the same content the surer one counts. */
function atDigit(digit: number) {
  const unit = 3 ** digit;
  return operation((all, state) => {
    const found = Math.floor(all / unit) % 3;
    return state > found ? all + (state - found) * unit : all;
  });
}

/** 1 for those whose route is held and closed on both sides, or on neither. */
function sameSight({ subject, before, after }: Compared, old: Route, now: Route, span: Span): Node {
  const { logic, diagrams } = subject;
  const sight = ({ made, on }: ComparedSide, route: Route) =>
    diagrams.map(made.verdicts(route, on(span)), (code) =>
      code === verdictCodes.notHeld ? 2 : isClosed(code) ? 1 : 0,
    );
  return logic.without(logic.always, subject.differing(sight(before, old), sight(after, now)));
}

function stateOf(states: number): ShownState {
  const digits = states.toString(3);
  return digits.includes('2') ? 'shown' : digits.includes('1') ? 'perhaps' : 'absent';
}

/** What is said by one that is shown; `null` where none is. */
function saidIn(states: number, said: readonly string[]): string | null {
  return said.find((_, digit) => Math.floor(states / 3 ** digit) % 3 > 0) ?? null;
}

/** What of the law that decides on a part of a route, or is said in it, is another before and after. */
function causesOf(
  { before, after }: Compared,
  old: Route,
  now: Route,
  name: string,
  filedOn: IsoDate,
): readonly Cause[] {
  const day = { from: filedOn, last: filedOn };
  const [one, other] = [
    { route: old, law: before.made.law, on: before.on(day) },
    { route: now, law: after.made.law, on: after.on(day) },
  ].map(({ route, law, on }) => {
    const clauses = clausesOf(route)
      .map((each) => ({ name: nameOf(each), clause: each.clause }))
      .filter((each) => each.name === name && isDuring(each.clause.during, on));
    const leaves = clauses.flatMap(({ clause }) => (clause.when ? leavesOf(clause.when) : []));
    const series = leaves.flatMap(
      (leaf): readonly (readonly [string, Cause['kind'], unknown])[] => {
        const id = seriesIdOf(leaf);
        const kind = leaf.kind === 'listMembership' ? 'list' : 'figure';
        return id === null ? [] : [[id, kind, sliceOn(seriesOf(leaf, law), on)]];
      },
    );
    const fees = clauses.flatMap(({ clause }) =>
      'amount' in clause
        ? [
            [
              clause.amount,
              'figure',
              sliceOn(law.parameters.get(clause.amount)?.slices ?? [], on),
            ] as const,
          ]
        : [],
    );
    const facts = leaves.map(({ fact }) => [fact, 'fact', law.facts.get(fact)] as const);
    const said = clauses.map(
      ({ clause }) => [clause.id, 'clause', { ...clause, during: null }] as const,
    );
    return [...said, ...series, ...fees, ...facts];
  });
  const told = (pieces: typeof one, id: string, kind: Cause['kind']) =>
    JSON.stringify((pieces ?? []).filter((piece) => piece[0] === id && piece[1] === kind));
  const all = [...(one ?? []), ...(other ?? [])];
  const changed = all.filter(([id, kind]) => told(one, id, kind) !== told(other, id, kind));
  return [...new Map(changed.map(([id, kind]) => [`${kind} ${id}`, { kind, id }])).values()];
}
