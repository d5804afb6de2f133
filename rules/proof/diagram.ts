/** A function of the facts of a check, as the number of its node. Equal functions have equal numbers. */
export type Node = number;

/** What is done with the values of two functions, profile by profile. */
export interface Operation {
  readonly of: (one: number, other: number) => number;
  readonly done: Map<number, Node>;
}

/**
 * Decision diagrams with many branches over numbered axes: each node looks at one axis and has a branch for each of its
 * cells; a leaf holds a whole number. Axes are looked at in rising order, a node whose branches are all equal is left
 * out, and equal nodes are one. So two functions are the same exactly if their nodes are, for every profile there is.
 */
export interface Diagrams {
  readonly constant: (value: number) => Node;
  /** A function of one axis: its value in each cell. */
  readonly along: (axis: number, values: readonly number[]) => Node;
  readonly make: (axis: number, branches: readonly Node[]) => Node;
  /** The axis a node looks at; `null` for a constant. */
  readonly axisOf: (node: Node) => number | null;
  readonly branchesOf: (node: Node) => readonly Node[];
  /** How many cells an axis has. */
  readonly cellsOn: (axis: number) => number;
  /** The value of a constant. */
  readonly valueOf: (node: Node) => number;
  readonly combine: (operation: Operation, one: Node, other: Node) => Node;
  readonly map: (node: Node, value: (of: number) => number) => Node;
  /** The function where an axis stands in one cell. */
  readonly restrict: (node: Node, axis: number, cell: number) => Node;
  /** The axes that a function depends on, in rising order. */
  readonly support: (node: Node) => readonly number[];
  /** The values that a function takes. */
  readonly values: (node: Node) => ReadonlySet<number>;
  /** Nodes and branches made so far, or below some nodes. */
  readonly size: (nodes?: readonly Node[]) => { readonly states: number; readonly edges: number };
}

/** A diagram grew beyond what a build may take: nothing is proved then, and it says so. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** An operation on values; what it gave for two nodes is kept. */
export function operation(of: Operation['of']): Operation {
  return { of, done: new Map() };
}

/** So many nodes at most, in one family of diagrams. */
const maxNodes = 4_000_000;

const pairing = 2 ** 26;
const none: readonly never[] = [];

/**
 * A family of diagrams over axes of so many cells each. `limit` is the number of nodes above which it gives up, and says
 * of what.
 */
export function diagrams(
  cellCounts: readonly number[],
  limit = maxNodes,
  of = 'this check',
): Diagrams {
  const beyond = cellCounts.length;
  const axes: number[] = [];
  const branches: (readonly Node[])[] = [];
  const values: number[] = [];
  const constants = new Map<number, Node>();
  const inner = new Map<string, Node>();
  const restricted = new Map<number, Node>();
  const supports = new Map<Node, readonly number[]>();

  const add = (axis: number, below: readonly Node[], value: number): Node => {
    if (axes.length >= limit) {
      throw new TooLarge(`more than ${String(limit)} states: nothing is proved of ${of}`);
    }
    axes.push(axis);
    branches.push(below);
    values.push(value);
    return axes.length - 1;
  };
  const constant = (value: number): Node => {
    const found = constants.get(value);
    if (found !== undefined) return found;
    const made = add(beyond, none, value);
    constants.set(value, made);
    return made;
  };
  const make = (axis: number, below: readonly Node[]): Node => {
    const [first = 0] = below;
    if (below.every((node) => node === first)) return first;
    const key = `${String(axis)}:${below.join()}`;
    const found = inner.get(key);
    if (found !== undefined) return found;
    const made = add(axis, below, NaN);
    inner.set(key, made);
    return made;
  };
  const levelOf = (node: Node) => axes[node] ?? beyond;
  const at = (node: Node, cell: number): Node => branches[node]?.[cell] ?? node;

  const combine = (op: Operation, one: Node, other: Node): Node => {
    const key = one * pairing + other;
    const found = op.done.get(key);
    if (found !== undefined) return found;
    const [left, right] = [levelOf(one), levelOf(other)];
    const level = Math.min(left, right);
    let made: Node;
    if (level === beyond) made = constant(op.of(values[one] ?? 0, values[other] ?? 0));
    else {
      const count = cellCounts[level] ?? 0;
      const below: Node[] = [];
      for (let cell = 0; cell < count; cell += 1) {
        below.push(
          combine(
            op,
            left === level ? at(one, cell) : one,
            right === level ? at(other, cell) : other,
          ),
        );
      }
      made = make(level, below);
    }
    op.done.set(key, made);
    return made;
  };

  const map = (node: Node, value: (of: number) => number): Node => {
    const done = new Map<Node, Node>();
    const visit = (from: Node): Node => {
      const found = done.get(from);
      if (found !== undefined) return found;
      const level = levelOf(from);
      const made =
        level === beyond
          ? constant(value(values[from] ?? 0))
          : make(level, (branches[from] ?? none).map(visit));
      done.set(from, made);
      return made;
    };
    return visit(node);
  };

  const restrict = (node: Node, axis: number, cell: number): Node => {
    const level = levelOf(node);
    if (level > axis) return node;
    if (level === axis) return at(node, cell);
    const key = (axis * 4096 + cell) * pairing + node;
    const found = restricted.get(key);
    if (found !== undefined) return found;
    const made = make(
      level,
      (branches[node] ?? none).map((below) => restrict(below, axis, cell)),
    );
    restricted.set(key, made);
    return made;
  };

  const support = (node: Node): readonly number[] => {
    const found = supports.get(node);
    if (found) return found;
    const level = levelOf(node);
    const seen = new Set<number>();
    if (level !== beyond) {
      seen.add(level);
      for (const below of new Set(branches[node]))
        for (const axis of support(below)) seen.add(axis);
    }
    const made = [...seen].sort((a, b) => a - b);
    supports.set(node, made);
    return made;
  };

  const reach = (nodes: readonly Node[]): ReadonlySet<Node> => {
    const seen = new Set<Node>();
    const visit = (node: Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      for (const below of branches[node] ?? none) visit(below);
    };
    nodes.forEach(visit);
    return seen;
  };

  return {
    constant,
    along: (axis, of) => make(axis, of.map(constant)),
    make,
    axisOf: (node) => (levelOf(node) === beyond ? null : levelOf(node)),
    branchesOf: (node) => branches[node] ?? none,
    cellsOn: (axis) => cellCounts[axis] ?? 0,
    valueOf: (node) => values[node] ?? 0,
    combine,
    map,
    restrict,
    support,
    values: (node) =>
      new Set(
        [...reach([node])].flatMap((one) => (levelOf(one) === beyond ? [values[one] ?? 0] : [])),
      ),
    size: (nodes) => {
      const counted = nodes ? [...reach(nodes)] : [...axes.keys()];
      return {
        states: counted.length,
        edges: counted.reduce((sum, node) => sum + (branches[node]?.length ?? 0), 0),
      };
    },
  };
}
