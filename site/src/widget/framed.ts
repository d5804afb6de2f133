import type { FrameMessage, PageMessage } from './frame-messages.ts';

/** How much the height is rounded up, in pixels: exactly it would tell the page around which question is shown. */
const step = 100;

if (self !== top) {
  // For the style sheet, which hides what offers to keep something.
  document.documentElement.dataset['framed'] = '';
  keepNothing();
  answerPageAround();
}
document.addEventListener('click', openBeside, { capture: true });

/**
 * In the page of somebody else the check runs as in a browser that keeps nothing, and as one entry of its history: Back
 * leaves that page as it would without us, and a reload begins again.
 */
function keepNothing(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(self, name, {
      get: () => {
        throw new DOMException('A framed check keeps nothing', 'SecurityError');
      },
    });
  }
  const replace = history.replaceState.bind(history);
  let state: unknown = null;
  Object.defineProperty(history, 'state', { get: () => state });
  history.replaceState = (next: unknown, unused, address) => {
    state = next;
    // The address still loses what it was filled in with.
    replace(null, unused, address);
  };
  history.pushState = (next: unknown) => {
    state = next;
  };
}

/** Tells the page around how high the frame is, and when a new step is there; nothing before it has asked. */
function answerPageAround(): void {
  const hosts = new Set<string>();
  let told = 0;
  const tell = (message: FrameMessage) => {
    for (const host of hosts) parent.postMessage(message, host);
  };
  const tellHeight = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height / step) * step;
    if (height === told) return;
    told = height;
    tell({ passerelle: 1, height });
  };
  const follow = new ResizeObserver(tellHeight);
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    // A page without an origin of its own, such as a file, cannot be answered alone.
    if (source !== parent || origin === 'null' || !asksHeight(data)) return;
    hosts.add(origin);
    told = 0;
    tellHeight();
    follow.observe(document.body);
  });
  // The check puts the focus on what a step begins with.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('h1, #choices-title, #error-summary')) {
      tell({ passerelle: 1, step: true });
    }
  });
}

function asksHeight(data: unknown): data is PageMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'passerelle' in data &&
    data.passerelle === 1 &&
    'ask' in data &&
    data.ask === 'height'
  );
}

/** Every link opens beside the frame, as its base says, but those within the page and those to a telephone. */
function openBeside({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link) return;
  const isWithin =
    link.hash !== '' && link.origin === location.origin && link.pathname === location.pathname;
  if (isWithin || !/^https?:$/.test(link.protocol)) link.target = '_self';
  else link.relList.add('noopener');
}
