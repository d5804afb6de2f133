import { type Diagrams, type Node, operation } from './diagram.ts';

/** A region of people: the cells in which they stand on some axes; on every other axis they may stand anywhere. */
export type Box = ReadonlyMap<number, ReadonlySet<number>>;

export interface Cover {
  readonly boxes: readonly Box[];
  /** More boxes would be needed than were asked for. */
  readonly isCut: boolean;
}

const and = operation((one, other) => one & other);
const andNot = operation((one, other) => one & ~other & 1);
const orNot = operation((one, other) => (one | ~other) & 1);
const or = operation((one, other) => one | other);

/** "And", "or" and "not" of functions that are 0 or 1. */
export interface Logic {
  readonly both: (one: Node, other: Node) => Node;
  readonly either: (one: Node, other: Node) => Node;
  readonly without: (one: Node, other: Node) => Node;
  readonly orNot: (one: Node, other: Node) => Node;
  /** 1 for those for whom a function has one of some values. */
  readonly where: (node: Node, isWanted: (value: number) => boolean) => Node;
  /** 1 where some cell of the axes gives 1. */
  readonly some: (node: Node, axes: ReadonlySet<number>) => Node;
  readonly never: Node;
  readonly always: Node;
}

/** The logic of one family of diagrams. */
export function logicOf(diagrams: Diagrams): Logic {
  const own = [and, or, andNot, orNot].map(({ of }) => operation(of));
  const through = (i: number) => (one: Node, other: Node) => {
    const op = own[i];
    return op ? diagrams.combine(op, one, other) : one;
  };
  const either = through(1);
  return {
    both: through(0),
    either,
    without: through(2),
    orNot: through(3),
    where: (node, isWanted) => diagrams.map(node, (value) => (isWanted(value) ? 1 : 0)),
    some: (node, axes) => {
      const done = new Map<Node, Node>();
      const visit = (at: Node): Node => {
        const axis = diagrams.axisOf(at);
        if (axis === null) return at;
        const found = done.get(at);
        if (found !== undefined) return found;
        const below = diagrams.branchesOf(at).map(visit);
        const made = axes.has(axis)
          ? [...new Set(below)].reduce(either)
          : diagrams.make(axis, below);
        done.set(at, made);
        return made;
      };
      return visit(node);
    },
    never: diagrams.constant(0),
    always: diagrams.constant(1),
  };
}

/**
 * Covers the people for whom a function is 1 by few boxes, each as wide as it can be. A box may reach over people whom
 * `mayInclude` also gives 1: those who do not exist.
 */
export function coverOf(
  diagrams: Diagrams,
  logic: Logic,
  wanted: Node,
  mayInclude: Node = wanted,
  atMost = 12,
): Cover {
  const inside = logic.either(wanted, mayInclude);
  const boxes: Box[] = [];
  let left = wanted;
  while (left !== logic.never) {
    if (boxes.length >= atMost) return { boxes, isCut: true };
    const box = widened(diagrams, inside, someBox(diagrams, left));
    boxes.push(box);
    left = logic.without(left, boxNode(diagrams, logic, box));
  }
  return { boxes, isCut: false };
}

/** The function that is 1 in a box. */
export function boxNode(diagrams: Diagrams, logic: Logic, box: Box): Node {
  let node = logic.always;
  for (const [axis, cells] of [...box].sort(([a], [b]) => b - a)) {
    const count = Math.max(...cells) + 1;
    const branches = Array.from({ length: Math.max(count, diagrams.cellsOn(axis)) }, (_, cell) =>
      cells.has(cell) ? node : logic.never,
    );
    node = diagrams.make(axis, branches);
  }
  return node;
}

/** One path on which a function is 1. */
function someBox(diagrams: Diagrams, node: Node): Box {
  const box = new Map<number, ReadonlySet<number>>();
  let at = node;
  for (let axis = diagrams.axisOf(at); axis !== null; axis = diagrams.axisOf(at)) {
    const branches = diagrams.branchesOf(at);
    const alive = branches.findIndex((below) => diagrams.values(below).has(1));
    const next = branches[alive] ?? at;
    box.set(axis, new Set([...branches.keys()].filter((cell) => branches[cell] === next)));
    at = next;
  }
  return box;
}

/** The box without the axes that are not needed, and with every cell that still lies inside, one axis at a time. */
function widened(diagrams: Diagrams, inside: Node, start: Box): Box {
  const box = new Map(start);
  // What is asked last is left out first: a region is told by what people know at once.
  for (const [axis, cells] of [...start].sort(([a], [b]) => b - a)) {
    box.delete(axis);
    if (isWithin(diagrams, box, inside)) continue;
    const wide = new Set(cells);
    for (let cell = 0; cell < diagrams.cellsOn(axis); cell += 1) {
      if (wide.has(cell)) continue;
      box.set(axis, new Set([cell]));
      if (isWithin(diagrams, box, inside)) wide.add(cell);
    }
    box.set(axis, wide);
  }
  return box;
}

/** Whether a function is 1 everywhere in a box. */
function isWithin(diagrams: Diagrams, box: Box, node: Node): boolean {
  const seen = new Set<Node>();
  const visit = (at: Node): boolean => {
    if (seen.has(at)) return true;
    seen.add(at);
    const axis = diagrams.axisOf(at);
    if (axis === null) return diagrams.valueOf(at) === 1;
    const cells = box.get(axis);
    return diagrams
      .branchesOf(at)
      .every((below, cell) => (cells && !cells.has(cell)) || visit(below));
  };
  return visit(node);
}
