/** Loads what explains official words when somebody opens their list, until it has come; where pages are made, nobody does. */
if (typeof document !== 'undefined') {
  const lost = document.getElementById('terms-lost');
  let asked: Promise<void> | null = null;
  lost?.parentElement?.addEventListener('toggle', () => {
    asked ??= import('./terms-part.tsx')
      .then(({ explainTerms }) => explainTerms())
      .then(
        () => {
          lost.hidden = true;
        },
        () => {
          asked = null;
          lost.hidden = false;
        },
      );
  });
}
