/** Every figure at once. The file is for all languages, because its names are ids. */
export const allFiguresAddress = '/figures.csv';

/** Where the file of a figure or of a group is. */
export function csvAddress(id: string): string {
  return `/figures/${id}.csv`;
}
