/** What became of something asked of another service, which may fail or never answer. */
export type Asked<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'slow' };

/** Asks, and waits so long at most. Never throws, not even where asking itself does. */
export const within = async <Value>(
  waitMs: number,
  ask: () => Promise<Value>,
  /** Told of a failure, also of one that comes after we gave up waiting. */
  onFailure: (error: unknown) => void = () => undefined,
): Promise<Asked<Value>> => {
  const asked = (async (): Promise<Asked<Value>> => {
    try {
      return { kind: 'done', value: await ask() };
    } catch (error) {
      onFailure(error);
      return { kind: 'failed', error };
    }
  })();
  const tooLate = new Promise<Asked<Value>>((resolve) => {
    const timer = setTimeout(() => {
      resolve({ kind: 'slow' });
    }, waitMs);
    void asked.then(() => {
      clearTimeout(timer);
    });
  });
  return Promise.race([asked, tooLate]);
};
