import type { MadeFile } from './made-file.ts';

/** Hands a file over to the browser, as a download; there is nothing to show then. */
export function saveFile(file: MadeFile | null): null {
  if (!file) return null;
  const { name, type, text } = file;
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers have not begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return null;
}
