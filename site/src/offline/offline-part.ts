import { todayInBelgium } from '#content/format.ts';
import { keeper } from './keep-page.ts';

/** The version of this page that is open: what it was made of. */
function ownFiles(): readonly string[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const data = Object.values(document.getElementById('check')?.dataset ?? {});
  return [
    ...scripts.map(({ src }) => new URL(src).pathname),
    ...data.flatMap((value = '') => value.split(' ').filter((part) => part.startsWith('/check/'))),
  ];
}

/** Has the page kept, and says so where the server has a newer one than this. It is never loaded by itself. */
function ask(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data === true) offerNewer(registration);
  };
  worker.postMessage({ keep: location.pathname, files: ownFiles() }, [port2]);
}

function offerNewer(registration: ServiceWorkerRegistration): void {
  const bar = document.getElementById('check-newer');
  const button = bar?.querySelector('button');
  if (!bar?.hidden || !button) return;
  bar.hidden = false;
  button.addEventListener('click', () => {
    const next = registration.waiting;
    // The answers are in the history entry, so nothing is lost.
    const reload = () => {
      location.reload();
    };
    if (!next) {
      reload();
      return;
    }
    next.addEventListener('statechange', () => {
      if (next.state === 'activated') reload();
    });
    next.postMessage('take over');
  });
}

/** Says how old the rules on this page are, where they are. */
function markOld(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-old-from]')) {
    mark.hidden = (mark.dataset['oldFrom'] ?? '') > todayInBelgium(new Date());
  }
}

async function start(): Promise<void> {
  markOld();
  const registration = await keeper();
  if (!registration) return;
  if (registration.active) ask(registration.active, registration);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed') ask(next, registration);
    });
  });
}

void start();
