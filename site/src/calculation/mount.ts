import { hydrate, render, type VNode } from 'preact';

/** What was typed in another language, taken out of the address at once; `null` where nothing came along. */
export function takeCarried(): URLSearchParams | null {
  if (!location.hash.includes('=')) return null;
  const carried = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  return carried;
}

/** Takes over the form that was built; drawn anew where it has to hold what came along. */
export function mount(app: VNode, element: HTMLElement, carried: URLSearchParams | null): void {
  if (carried) {
    element.replaceChildren();
    render(app, element);
  } else {
    hydrate(app, element);
  }
}

/** The form is there and works without a script: it is sent. The person is told, and nothing else changes. */
export function tellAlone(noticeId: string, error: unknown): never {
  const notice = document.getElementById(noticeId);
  if (notice) notice.hidden = false;
  throw error;
}
