import type { Answer } from '../engine/answer.ts';
import type { Difference } from './diff.ts';
import type { ShownState } from './diff-clauses.ts';
import type { Region } from './diff-regions.ts';
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

const shownWords: Readonly<Record<ShownState, string>> = {
  absent: 'not shown',
  perhaps: 'shown as one that may apply',
  shown: 'shown',
};

const none =
  'None: every verdict of everybody stays the same, and so do papers, fees, steps and consequences.';

/** A diff as text for a terminal: one block for each difference, one paragraph for each region. */
export function diffAsText(differences: readonly Difference[]): string {
  if (differences.length === 0) return none;
  return differences
    .map((one) => {
      const regions = one.regions.map(
        (region) =>
          `    ${region.text}\n      for example ${exampleOf(region)}\n      because of ${causeOf(region)}`,
      );
      return [
        `${one.what}: ${one.check}, ${one.route}: ${movedTo(one)}`,
        ...regions,
        ...cutLine(one),
      ].join('\n');
    })
    .join('\n\n');
}

/** A diff as a table in Markdown, to paste into a review. */
export function diffAsMarkdown(differences: readonly Difference[]): string {
  if (differences.length === 0) return none;
  const rows = differences.flatMap((one) =>
    one.regions.map((region) =>
      [
        one.what,
        one.what === 'verdict' ? one.route : `${one.route}, ${one.id}`,
        ...sides(one),
        region.text,
        exampleOf(region),
        causeOf(region),
      ]
        .map((cell) => cell.replaceAll('|', '\\|'))
        .join(' | '),
    ),
  );
  const head = ['What', 'Route', 'Before', 'After', 'People', 'For example', 'Because of'];
  const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...rows];
  const cut = differences.flatMap(cutLine);
  return [...lines.map((line) => `| ${line} |`), ...(cut.length > 0 ? ['', ...cut] : [])].join(
    '\n',
  );
}

function movedTo(one: Difference): string {
  const name = one.what === 'verdict' ? '' : `${one.id}: `;
  return `${name}${sides(one).join(' -> ')}`;
}

/** What is so before and after. */
function sides(one: Difference): readonly [string, string] {
  if (one.what === 'verdict') return [verdictWords[one.before], verdictWords[one.after]];
  const [before, after] = [shownWords[one.before], shownWords[one.after]];
  const otherwise = one.changes.length > 0 ? `, otherwise (${one.changes.join('; ')})` : '';
  return [before, `${after}${otherwise}`];
}

function cutLine({ isCut, route }: Difference): readonly string[] {
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
