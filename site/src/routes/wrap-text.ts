/**
 * Breaks a text into lines of at most `most` letters, at spaces; a word that is longer is cut with a hyphen. For
 * pictures, whose text does not wrap by itself.
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((one) => cut(one, most))) {
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
  if (word.length <= most) return [word];
  const head = most - 1;
  return [`${word.slice(0, head)}-`, ...cut(word.slice(head), most)];
}
