/**
 * Whether two secrets are the same. Compares their hashes to the last byte, so that the time it takes tells nothing of
 * how much of a guess is right, nor of how long the secret is.
 */
export const sameSecret = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([hashOf(one), hashOf(other)]);
  return a.reduce((difference, byte, at) => difference | (byte ^ (b[at] ?? 0)), 0) === 0;
};

const hashOf = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
