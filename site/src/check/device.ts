/** What a person lets this browser keep. Nothing is written before they tick or ask for it. */
const prefix = 'passerelle.';

/** Reads what is kept under a name; `null` where nothing is, or where the browser keeps nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or keeps nothing any more. Without storage it is forgotten with the page. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    // A browser that keeps nothing has nothing to erase either.
  }
}

/** Erases all that this browser keeps for us, and makes the entries of its history from before worth nothing. */
export function eraseDevice(): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, n) => localStorage.key(n) ?? '');
    for (const name of names) if (name.startsWith(prefix)) localStorage.removeItem(name);
    sessionStorage.setItem(`${prefix}era`, String(era() + 1));
  } catch {
    // Nothing could be kept.
  }
}

/** How often everything was erased in this tab: what its history holds of an earlier time does not count. */
export function era(): number {
  try {
    return Number(sessionStorage.getItem(`${prefix}era`) ?? 0);
  } catch {
    return 0;
  }
}
