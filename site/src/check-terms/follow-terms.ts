/** Has the words of whatever step is shown explained as soon as somebody asks; where pages are made, nobody does. */
function followTerms(): void {
  const check = document.getElementById('check');
  const terms = document.getElementById('check-terms');
  const place = terms?.lastElementChild;
  if (!check || !(terms instanceof HTMLDetailsElement) || !place) return;
  const explain = () => {
    void import('./terms-part.tsx').then(({ explainTerms }) =>
      explainTerms(check, place, terms.dataset['terms'] ?? ''),
    );
  };
  if (terms.open) explain();
  else terms.addEventListener('toggle', explain, { once: true });
}

if (typeof document !== 'undefined') followTerms();
