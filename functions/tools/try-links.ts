export interface Link {
  /** What it belongs to. */
  readonly of: string;
  readonly url: string;
}

export type LinkState =
  | { readonly kind: 'there' }
  /** 404 or 410, twice. */
  | { readonly kind: 'gone'; readonly detail: string }
  | { readonly kind: 'moved'; readonly detail: string }
  /** Programs are kept out, which says nothing of people. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** Down, slow or in trouble, twice: perhaps only today. */
  | { readonly kind: 'silent'; readonly detail: string };

interface Patience {
  /** Between two requests to one site. */
  readonly pauseMs: number;
  readonly patienceMs: number;
  /** Before whatever did not go well is tried once more. */
  readonly againMs: number;
}

interface TriedLink {
  readonly url: string;
  readonly of: readonly string[];
  readonly state: LinkState;
}

const headers = {
  'User-Agent': 'Passerelle link check (once a week, one request at a time)',
  Accept: 'text/html,application/pdf,*/*',
};
const goneStatuses = new Set([404, 410]);
const refusedStatuses = new Set([401, 403, 405, 406, 429]);
const movedStatuses = new Set([301, 308]);
const mostRedirects = 5;

const wait = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Asks each address once, and again after a while where it did not go well. Sites are asked side by side, pages of one in turn. */
export async function tryLinks(
  links: readonly Link[],
  patience: Patience,
): Promise<readonly TriedLink[]> {
  const byUrl = Map.groupBy(links, ({ url }) => url.replace(/#.*$/, ''));
  const bySite = Map.groupBy(byUrl.keys(), (url) => new URL(url).host);
  const tried = await Promise.all([...bySite.values()].map((urls) => trySite(urls, patience)));
  return tried
    .flat()
    .map(({ url, state }) => ({ url, state, of: (byUrl.get(url) ?? []).map(({ of }) => of) }));
}

async function trySite(urls: readonly string[], patience: Patience) {
  const states = new Map<string, LinkState>();
  const pass = async (some: readonly string[]) => {
    for (const url of some) {
      states.set(url, await tryLink(url, patience.patienceMs));
      await wait(patience.pauseMs);
    }
  };
  await pass(urls);
  const doubtful = urls.filter((url) => {
    const kind = states.get(url)?.kind;
    return kind === 'gone' || kind === 'silent';
  });
  if (doubtful.length > 0) {
    await wait(patience.againMs);
    await pass(doubtful);
  }
  return [...states].map(([url, state]) => ({ url, state }));
}

async function tryLink(url: string, patienceMs: number): Promise<LinkState> {
  let address = url;
  let isForGood = true;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    let answer: { readonly status: number; readonly location: string | null };
    try {
      answer = await ask(address, patienceMs);
    } catch (error) {
      // The name of what went wrong below: "fetch failed" says nothing.
      const { cause } = error as { readonly cause?: { readonly code?: string } };
      return { kind: 'silent', detail: cause?.code ?? (error as Error).name };
    }
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location !== null) {
      isForGood &&= movedStatuses.has(status);
      address = new URL(location, address).href;
      continue;
    }
    const detail = String(status);
    if (goneStatuses.has(status)) return { kind: 'gone', detail };
    if (refusedStatuses.has(status)) return { kind: 'refused', detail };
    if (status >= 400) return { kind: 'silent', detail };
    return address !== url && isForGood ? { kind: 'moved', detail: address } : { kind: 'there' };
  }
  return { kind: 'silent', detail: 'leads in a circle' };
}

/** Reads no more than the head of an answer. Many sites do not answer `HEAD`, so it is the same request that people send. */
async function ask(url: string, patienceMs: number) {
  const response = await fetch(url, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}
