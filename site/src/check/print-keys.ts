/** The keys for printing press the button: only it waits until the code that opens a result again is on the page. */
if (typeof document !== 'undefined') {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return;
    // The first one of what can be taken along.
    const button = document.querySelector<HTMLButtonElement>('.keep > button[type=button]');
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
