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

/** What a name stands for among those of each option, as `foldedNames` gives them. */
export function optionNamed<Option extends string>(
  text: string,
  names: Readonly<Record<Option, string>>,
): Option | undefined {
  const name = `;${foldName(text)};`;
  return (Object.keys(names) as Option[]).find((option) => names[option].includes(name));
}

/** Names as they are compared, each between two `;`. */
export function foldedNames(names: readonly string[]): string {
  return `;${[...new Set(names.map(foldName))].sort().join(';')};`;
}
