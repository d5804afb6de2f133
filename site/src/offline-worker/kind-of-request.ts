/** What a request says of itself, as plain values. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** A page asks for a file in another mode than a person asks for a page. */
  readonly isNavigation: boolean;
  /** The page that asks; empty where it is not told. */
  readonly referrer: string;
}

/**
 * - `file`: named after what is in it, so that a copy is as good as the original.
 * - `page`: the same for everybody: kept under its path, without what follows a question mark.
 * - `answer`: sent by one person, or made for one: never kept, and said so where it does not come.
 * - `other`: none of our business.
 */
export type Kind = 'file' | 'page' | 'answer' | 'other';

const fileShape = /^\/(?:_astro|check|search)\/[\w.-]+$/;
/** Checks in the pages of other sites: nothing is kept there. */
const frameShape = /^\/[a-z]+\/widget\//;
/** What the Worker answers itself, as `run_worker_first` lists it. */
const workerShape = /^\/api(?:\/|$)|^\/[a-z]+\/(?:.*\/)?(?:result|statistics)(?:\/|$)/;
const pageShape = /^\/(?:(?:[a-z]+)\/(?:[a-z\d-]+\/)*)?$/;

export function kindOf({ method, url, isNavigation, referrer }: Asked, origin: string): Kind {
  const asked = new URL(url);
  if (asked.origin !== origin || isFramed(asked) || (referrer && isFramed(new URL(referrer)))) {
    return 'other';
  }
  if (method === 'GET' && asked.search === '' && fileShape.test(asked.pathname)) return 'file';
  if (!isNavigation) return 'other';
  return method === 'GET' && isPagePath(pathOf(url)) ? 'page' : 'answer';
}

/** Whether a path is that of a page which may be kept. */
export function isPagePath(path: string): boolean {
  return pageShape.test(path) && !workerShape.test(path) && !frameShape.test(path);
}

/** Whether a path is that of a file that pages load. */
export function isFilePath(path: string): boolean {
  return fileShape.test(path);
}

/** Under which path a page is kept: without words of a search, and without the answers in the fragment of a link. */
export function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return /\/[^/.]+$/.test(pathname) ? `${pathname}/` : pathname;
}

/** Whether a copy of an answer may be put away, by what its headers say. */
export function mayKeep(answer: {
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly headers: { readonly get: (name: string) => string | null };
}): boolean {
  const { ok, redirected, headers } = answer;
  return (
    ok &&
    !redirected &&
    /^text\/html\b/.test(headers.get('Content-Type') ?? '') &&
    !/\b(?:private|no-store)\b/.test(headers.get('Cache-Control') ?? '')
  );
}

function isFramed({ pathname }: URL): boolean {
  return frameShape.test(pathname);
}
