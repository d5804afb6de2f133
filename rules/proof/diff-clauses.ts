import { lastKnown, truthIn } from '../engine/claims.ts';
import { leavesOf } from '../engine/condition.ts';
import type { IsoDate } from '../engine/date.ts';
import { isDuring } from '../engine/period.ts';
import { type Clause, clausesOf } from '../engine/registry/statements.ts';
import type { Jurisdiction, Route } from '../engine/route.ts';
import { isSaidWhenClosed } from '../engine/said-when-closed.ts';
import { type Compared, type ComparedSide, routeIn } from './compared.ts';
import { contentOf, contentChanges, sliceOn } from './clause-content.ts';
import { type Node, type Operation, operation } from './diagram.ts';
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
  const made = madeOnce(compared.subject);
  return [...names].flatMap((name) => changesOf(compared, made, old, now, name));
}

/** What is made for one clause and asked for again by the next: kept for one family of diagrams. */
interface Made {
  readonly ifIn: Operation;
  readonly atDigit: (digit: number) => Operation;
  /** 1 where a verdict is held, and where it is held and not closed. */
  readonly held: (verdicts: Node) => Node;
  readonly open: (verdicts: Node) => Node;
  /** 2 where something applies, 1 where that is not known. */
  readonly applying: (claims: Node) => Node;
}

function madeOnce({ diagrams }: Subject): Made {
  const mapped = (value: (of: number) => number) => {
    const done = new Map<Node, Node>();
    return (node: Node): Node => {
      const found = done.get(node) ?? diagrams.map(node, value);
      done.set(node, found);
      return found;
    };
  };
  const digits = new Map<number, Operation>();
  return {
    ifIn: operation((isIn, value) => (isIn === 1 ? value : 0)),
    atDigit: (digit) => {
      const found = digits.get(digit) ?? atDigit(digit);
      digits.set(digit, found);
      return found;
    },
    held: mapped((code) => (code === verdictCodes.notHeld ? 0 : 1)),
    open: mapped((code) => (code === verdictCodes.notHeld || isClosed(code) ? 0 : 1)),
    applying: mapped((claims) => {
      const truth = truthIn(claims, lastKnown);
      return truth === 'true' ? 2 : truth === 'false' ? 0 : 1;
    }),
  };
}

function nameOf({ kind, clause }: Clause): string {
  return `${kind} ${clause.id}`;
}

function changesOf(
  compared: Compared,
  made: Made,
  old: Route,
  now: Route,
  name: string,
): readonly ClauseChange[] {
  const { subject, spans, people, before, after } = compared;
  const { diagrams, part } = subject;
  const contents = new Map<string, number>();
  const shown = spans.map((span) => ({
    span,
    one: shownIn(subject, made, before, old, name, before.on(span), contents),
    other: shownIn(subject, made, after, now, name, after.on(span), contents),
  }));
  const turning = shown.filter(({ one, other }) => one !== other);
  if (turning.length === 0) return [];
  const base = 3 ** contents.size;
  const pairing = operation((one, other) => one * base + other);
  const pairs = new Map(
    turning.map(({ span, one, other }) => {
      const same = sameSight(compared, made, old, now, span);
      return [span, diagrams.combine(made.ifIn, same, diagrams.combine(pairing, one, other))];
    }),
  );
  const all = sameSpans([...pairs.keys()], (span) => pairs.get(span) ?? subject.logic.never).map(
    ({ node, spans: during }) => ({
      ...{ pair: node, spans: during },
      people: during.map(people).reduce(subject.logic.either),
    }),
  );
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

/**
 * How a part of a route is shown, as a number with a digit of three for each thing that it can say: 0 where it is not
 * shown with that, 1 where it may apply, 2 where it does.
 */
function shownIn(
  subject: Subject,
  made: Made,
  side: ComparedSide,
  route: Route,
  name: string,
  on: IsoDate,
  contents: Map<string, number>,
): Node {
  const { diagrams, logic } = subject;
  const verdicts = side.made.verdicts(route, on);
  return clausesOf(route)
    .filter((one) => nameOf(one) === name && isDuring(one.clause.during, on))
    .reduce((all, { clause }) => {
      const content = contentOf(clause, side.made.law, on);
      const digit = contents.get(content) ?? contents.size;
      contents.set(content, digit);
      const applies = clause.when
        ? made.applying(side.made.claimsOf(clause.when, side.made.law, on))
        : diagrams.constant(2);
      const isAlways = 'topic' in clause && isSaidWhenClosed(clause);
      const told = isAlways ? made.held(verdicts) : made.open(verdicts);
      const state = diagrams.combine(made.ifIn, told, applies);
      return diagrams.combine(made.atDigit(digit), all, state);
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

/** 1 for those whose route is held on both sides or on neither, and so with not being closed. */
function sameSight(
  { subject, before, after }: Compared,
  { held, open }: Made,
  old: Route,
  now: Route,
  span: Span,
): Node {
  const { logic } = subject;
  const [one, other] = [
    before.made.verdicts(old, before.on(span)),
    after.made.verdicts(now, after.on(span)),
  ];
  const differs = [held, open].map((of) => subject.differing(of(one), of(other)));
  return logic.without(logic.always, differs.reduce(logic.either));
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
  // One that is in force on one side only comes or goes by itself, whatever it is held against.
  const isOnBoth = [one, other].every((pieces) => pieces?.some(([, kind]) => kind === 'clause'));
  const all = [...(one ?? []), ...(other ?? [])].filter(
    ([, kind]) => isOnBoth || kind === 'clause',
  );
  const changed = all.filter(([id, kind]) => told(one, id, kind) !== told(other, id, kind));
  return [...new Map(changed.map(([id, kind]) => [`${kind} ${id}`, { kind, id }])).values()];
}
