/** A name as it is compared: no case, accents or hyphens, and "Saint", "Sankt" and "Sint" short. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:sainte?|sankt|sint|ste)\b/g, 'st')
    .trim();
}

/** Names as they are compared, each between two `;`. */
export function foldedNames(names: readonly string[]): string {
  return `;${[...new Set(names.map(foldName))].sort().join(';')};`;
}
