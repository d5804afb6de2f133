/** What people read of a page, without its tags and scripts. */
const read = (html: string): string =>
  html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, '');

/** Latin commas, semicolons and question marks between words of Arabic letters, with what stands beside them. */
export const latinMarks = (html: string): readonly string[] =>
  [
    ...read(html)
      .replaceAll(/[\u200f\u2068\u2069]/g, '')
      .matchAll(/\p{Script=Arabic}+[\p{M}\p{Pe}\p{Pf}]*[,;?]\s*\p{P}*\p{Script=Arabic}.{0,20}/gu),
  ].map(([found]) => found);

/** Stands for a run of Arabic letters that is set apart in another. */
const apart = '\ue100';

/** What is set apart and has Arabic parts set apart in it, but no letter to say that they run from right to left. */
export function turnedParts(html: string): readonly string[] {
  const found: string[] = [];
  const setAside = (text: string): string =>
    text.replaceAll(/\u2068([^\u2068\u2069]*)\u2069/g, (run, inner: string) => {
      const hasParts = inner.includes(apart);
      if (hasParts && inner !== apart && !/[\p{L}\u200f]/u.test(inner)) found.push(run);
      return hasParts || /\p{Script=Arabic}/u.test(inner) ? apart : '';
    });
  // From the innermost outwards.
  for (let [before, text] = ['', read(html)]; before !== text;) {
    [before, text] = [text, setAside(text)];
  }
  return found;
}
