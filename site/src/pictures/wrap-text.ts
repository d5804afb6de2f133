/** Says where a long word may be cut. */
const soft = '\u00AD';

/**
 * Breaks a text into lines of at most `most` letters, at spaces; a word that is longer is cut at its
 * hyphen, or with one. For
 * pictures, whose text does not wrap by itself.
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // What sets a direction apart would be cut in two, and counted.
  const plain = text.replace(/[\u200f\u2068\u2069]/g, '');
  for (const word of plain.split(/ +/).flatMap((one) => cut(one, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, most: number): readonly string[] {
  const whole = word.replaceAll(soft, '');
  if (whole.length <= most) return [whole];
  // At its own hyphen, or where a soft one says that it may be cut.
  const hyphen = Math.max(word.lastIndexOf('-', most - 1), word.lastIndexOf(soft, most - 1));
  if (hyphen > 0) {
    const head = word.slice(0, hyphen).replaceAll(soft, '');
    return [`${head}-`, ...cut(word.slice(hyphen + 1), most)];
  }
  const head = most - 1;
  return [`${word.slice(0, head)}-`, ...cut(word.slice(head), most)];
}
