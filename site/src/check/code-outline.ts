import { encode } from 'uqr';

/** Longer than this, the squares get too small for a printer and a telephone. */
const longest = 600;
/** White around the code, in squares, as readers ask for. */
const quiet = 4;

/** A code for a telephone's camera as one outline; `null` for an address that is too long to be read from paper. */
export function codeOutline(
  address: string,
): { readonly size: number; readonly path: string } | null {
  // Without the verdicts it opens the same case; only what moved since is not told.
  const [fitting] = [address, address.replace(/&was=\w*/, '')].filter(
    (text) => text.length <= longest,
  );
  if (fitting === undefined) return null;
  const { data, size } = encode(fitting, { ecc: 'L', border: quiet });
  const path = data
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')),
    )
    .join('');
  return { size, path };
}
