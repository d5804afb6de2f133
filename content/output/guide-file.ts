/** What is known of a guide without reading it: for lists, for searches, and to see whether a translation is still true. */
export interface GuideHead {
  readonly title: string;
  readonly description: string;
  /** In a translation: the fingerprint of the text that was translated. */
  readonly sourceHash?: string;
}

interface GuideFile {
  readonly head: GuideHead;
  readonly body: string;
}

const fence = '---\n';

/** Takes a guide apart: its head, and the text below. Reads one line for a field, which is all that a head has. */
export function readGuide(file: string): GuideFile {
  const end = file.indexOf(`\n${fence}`, fence.length - 1);
  if (!file.startsWith(fence) || end < 0) throw new Error('a guide begins with its front matter');
  const lines = file.slice(fence.length, end).split('\n');
  const [title, description] = [lineOf(lines, 'title'), lineOf(lines, 'description')];
  const sourceHash = lineOf(lines, 'sourceHash');
  if (title === undefined || description === undefined) {
    throw new Error('the front matter of a guide has a title and a description, a line each');
  }
  const body = file.slice(end + 1 + fence.length).trim();
  return {
    head: { title, description, ...(sourceHash === undefined ? {} : { sourceHash }) },
    body,
  };
}

/** What of a guide a translation says in another language: its fingerprint is that of the translated text. */
export function translatedPart({ head, body }: GuideFile): unknown {
  return [head.title, head.description, body];
}

/** Writes the fingerprint of the translated text into a translation. */
export function withSourceHash(file: string, hash: string): string {
  const bare = file.replace(/\nsourceHash:[^\n]*/, '');
  const end = bare.indexOf(`\n${fence}`, fence.length - 1);
  // Of digits only, or with one e among them, it would be read as a number.
  const written = /^\d+(?:e\d+)?$/.test(hash) ? `"${hash}"` : hash;
  return `${bare.slice(0, end)}\nsourceHash: ${written}${bare.slice(end)}`;
}

function lineOf(lines: readonly string[], field: string): string | undefined {
  const line = lines.find((one) => one.startsWith(`${field}:`));
  const value = line?.slice(field.length + 1).trim();
  if (value === undefined || /^[|>]/.test(value)) return undefined;
  // Quoted where the value holds a colon.
  const quoted = /^"(?<double>.*)"$|^'(?<single>.*)'$/.exec(value)?.groups;
  return quoted?.double?.replaceAll('\\"', '"') ?? quoted?.single?.replaceAll("''", "'") ?? value;
}
