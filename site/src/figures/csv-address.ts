/** The file of every figure at once. */
export const allFigures = 'passerelle-figures';

/** Where the CSV file of a figure or of a group is: one for all languages, because its names are ids. */
export function csvAddress(id: string): string {
  return `/figures/${id}.csv`;
}
