/** Loads what explains official words when somebody first opens their list; where pages are made, nobody does. */
if (typeof document !== 'undefined') {
  const load = () => void import('./terms-part.tsx');
  document.getElementById('check-terms')?.addEventListener('toggle', load, { once: true });
}
