/** Prints rows under headings, in columns. */
export function table(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  console.log(`\n${title}`);
  console.log(line(headings));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
}

/** Something the engine is meant to reach. */
export interface Target {
  readonly wanted: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** Prints every target with what was found; a miss is a line, never a failure. */
export function printTargets(targets: readonly Target[]): void {
  table(
    'Targets',
    ['target', 'found', 'met'],
    targets.map(({ wanted, found, isMet }) => [wanted, found, isMet ? 'yes' : 'NO']),
  );
}

/** A number in three significant digits. */
export function short(number: number): string {
  return number >= 1000 ? Math.round(number).toString() : Number(number.toPrecision(3)).toString();
}
