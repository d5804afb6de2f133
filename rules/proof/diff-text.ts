import type { Answer } from '../engine/answer.ts';
import type { Flip, Region } from './diff.ts';
import type { VerdictName } from './verdict-code.ts';

const verdictWords: Readonly<Record<VerdictName, string>> = {
  eligible: 'open',
  eligibleSubjectToJudgement: 'open if the authority agrees',
  unconfirmedOpen: 'not confirmed (open as last known)',
  unconfirmed: 'not confirmed',
  unconfirmedClosed: 'not confirmed (closed as last known)',
  undetermined: 'waits for an answer',
  notEligible: 'closed',
  notHeld: 'law not held',
};

const none = 'None: every verdict of everybody stays the same.';

/** A diff as text for a terminal: one block for each flip, one paragraph for each region. */
export function diffAsText(flips: readonly Flip[]): string {
  if (flips.length === 0) return none;
  return flips
    .map((flip) => {
      const regions = flip.regions.map(
        (region) =>
          `    ${region.text}\n      for example ${exampleOf(region)}\n      because of ${causeOf(region)}`,
      );
      return [`${flip.check}, ${flip.route}: ${movedTo(flip)}`, ...regions, ...cutLine(flip)].join(
        '\n',
      );
    })
    .join('\n\n');
}

/** A diff as a table in Markdown, to paste into a review. */
export function diffAsMarkdown(flips: readonly Flip[]): string {
  if (flips.length === 0) return none;
  const rows = flips.flatMap((flip) =>
    flip.regions.map((region) =>
      [
        flip.route,
        verdictWords[flip.before],
        verdictWords[flip.after],
        region.text,
        exampleOf(region),
        causeOf(region),
      ]
        .map((cell) => cell.replaceAll('|', '\\|'))
        .join(' | '),
    ),
  );
  const head = ['Route', 'Before', 'After', 'People', 'For example', 'Because of'];
  const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...rows];
  const cut = flips.flatMap(cutLine);
  return [...lines.map((line) => `| ${line} |`), ...(cut.length > 0 ? ['', ...cut] : [])].join(
    '\n',
  );
}

function movedTo({ before, after }: Flip): string {
  return `${verdictWords[before]} -> ${verdictWords[after]}`;
}

function cutLine({ isCut, route }: Flip): readonly string[] {
  return isCut ? [`    ${route}: and more people than these`] : [];
}

function exampleOf({ example }: Region): string {
  if (!example) return 'nobody in particular';
  const answers = Object.entries(example.answers).map(
    ([fact, answer]) => `${fact}=${textOf(answer)}`,
  );
  return [...answers, `filed ${example.filedOn}`].join(', ');
}

function textOf(answer: Answer): string {
  return typeof answer === 'object' ? 'not known' : String(answer);
}

function causeOf({ because }: Region): string {
  return because.map(({ kind, id }) => `${kind} ${id}`).join(', ') || 'what was not found out';
}
