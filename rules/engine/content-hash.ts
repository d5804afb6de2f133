/**
 * A short, stable fingerprint of plain data: the same for equal content whatever the order of keys.
 * Sixteen hexadecimal digits (two 32-bit FNV-1a sums over the canonical JSON); not for security.
 */
export function contentHash(value: unknown): string {
  const text = canonicalJson(value);
  // Joined and not added: V8 keeps a sum of strings as two halves, and writes JSON with such a string in it half as fast.
  return [fnv1a(text, 0x811c9dc5), fnv1a(text, 0x5bd1e995)].join('');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function fnv1a(text: string, offset: number): string {
  let hash = offset;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
