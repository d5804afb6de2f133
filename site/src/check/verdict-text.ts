import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Hole } from '#rules/engine/hole.ts';
import { isOpen, type Verdict } from '#rules/engine/verdict.ts';
import { checkWord } from './check-word.ts';
import { conditionOf } from './condition-text.ts';
import { answersAll, listsHere } from './list-groups.ts';
import { groupsHere, isClosed, type RouteGroup, routesOf } from './route-groups.ts';
import type { Ui } from './ui.ts';

/** A route that was judged, here or in another place. */
export type Judged = Pick<RouteAssessment, 'route' | 'jurisdiction' | 'verdict'>;

/** The verdict in one or two words; of a route that is an answer of its own, whether it applies. */
export function verdictWord(ui: Ui, { route, verdict }: Judged): string {
  return kindWord(ui, route, verdict.kind);
}

/** The word of a kind of verdict of a route. */
export function kindWord(ui: Ui, route: string, kind: Verdict['kind']): string {
  // A route belongs to lists or to none: what it gives is for a person, or not.
  if (isListed(ui, route)) return ui.t(`list.${ui.voice}.words.${kind}`);
  return isAnswer(ui, route)
    ? ui.t(`result.answers.${kind}.word`)
    : ui.t(`result.verdicts.${kind}.word`);
}

/** The verdict of a route of a check as one sentence. */
export function verdictSentence(
  ui: Ui,
  check: string,
  { route, verdict, jurisdiction }: Judged,
): string {
  const values = {
    route: ui.word('routes', route, 'name'),
    place: ui.word('jurisdictions', jurisdiction, 'in'),
    ...(verdict.kind === 'notYet' && { date: ui.date(verdict.opensOn) }),
  };
  if (isAnswer(ui, route)) {
    if (isOpen(verdict)) return ui.word('answers', route, ui.voice);
    if (verdict.kind === 'notYet') return ui.word('answers', route, `${ui.voice}-from`, values);
    if (verdict.kind === 'unconfirmed') {
      return ui.t(`result.answers.unconfirmed.${verdict.provisional ?? 'none'}`, values);
    }
    return ui.t(
      verdict.kind === 'undetermined'
        ? 'result.answers.undetermined.sentence'
        : 'result.answers.notEligible.sentence',
      values,
    );
  }
  if (verdict.kind === 'unconfirmed') {
    return checkWord(ui, check, `unconfirmed-${verdict.provisional ?? 'none'}`, values);
  }
  return checkWord(ui, check, verdict.kind, values);
}

/** The answer in one sentence, whatever the mix of verdicts; of several places, that it depends on which. */
export function resultHeadline(ui: Ui, assessment: Assessment): string {
  if (answersAll(ui, assessment.check)) return listHeadline(ui, assessment);
  const [group, ...more] = groupsHere(assessment);
  if (!group) throw new Error('no jurisdiction decides');
  const { place, lead } = group;
  const isNationwide = place === 'federal' && lead !== null && isOpen(lead.verdict);
  if (more.length > 0 && !isNationwide) return checkWord(ui, assessment.check, 'headline-places');
  return groupHeadline(ui, assessment.check, group);
}

/** The same short enough for the title of a window. */
export function resultTitle(ui: Ui, assessment: Assessment): string {
  if (answersAll(ui, assessment.check)) return listHeadline(ui, assessment);
  const [group, ...more] = groupsHere(assessment);
  const lead = group?.lead;
  return lead && more.length === 0
    ? verdictWord(ui, lead) + ui.comma + ui.word('routes', lead.route, 'name')
    : resultHeadline(ui, assessment);
}

/** The answer for one place: by the best verdict, and by how many routes have it. */
function groupHeadline(ui: Ui, check: string, group: RouteGroup): string {
  const { lead, place } = group;
  const values = { place: ui.word('jurisdictions', place, 'in') };
  const routes = routesOf(group);
  if (!lead) {
    const isSure = routes.every(({ verdict }) => verdict.kind !== 'unconfirmed');
    const none = isSure ? (`none-${ui.voice}` as const) : 'headline-noneUnconfirmed';
    return checkWord(ui, check, none, values);
  }
  const open = routes.filter(({ verdict }) => isOpen(verdict));
  const inDoubt = routes.filter(({ verdict }) => !isClosed(verdict));
  const { verdict } = lead;
  if (verdict.kind === 'undetermined' && inDoubt.length > 1) {
    return checkWord(ui, check, 'headline-undetermined', values);
  }
  if (isAnswer(ui, lead.route)) return verdictSentence(ui, check, lead);
  if (open.length > 1) {
    const isAgreed = (route: RouteAssessment) => route.verdict.kind === 'eligible';
    const some = open.some(isAgreed) ? 'headline-severalMixed' : 'headline-ifAgreed';
    const number = ui.number(open.length);
    return checkWord(ui, check, open.every(isAgreed) ? 'headline-several' : some, {
      ...values,
      number,
    });
  }
  const alike = inDoubt.filter(
    (route) =>
      route.verdict.kind === 'unconfirmed' &&
      verdict.kind === 'unconfirmed' &&
      route.verdict.provisional === verdict.provisional,
  );
  return alike.length > 1
    ? checkWord(ui, check, 'headline-unconfirmed', values)
    : verdictSentence(ui, check, lead);
}

/** How long the list is; of several places, that it depends on which. */
function listHeadline(ui: Ui, assessment: Assessment): string {
  const { check } = assessment;
  const [group, ...more] = listsHere(assessment);
  if (!group) throw new Error('no jurisdiction decides');
  if (more.length > 0) return checkWord(ui, check, 'headline-places');
  const values = { place: ui.word('jurisdictions', group.place, 'in') };
  const count = group.items.length;
  return count === 0
    ? checkWord(ui, check, 'list-none', values)
    : checkWord(ui, check, 'headline-list', { ...values, count });
}

function isListed(ui: Ui, route: string): boolean {
  return [...ui.law.checks.values()].some(
    ({ answers, routes }) => answers === 'all' && routes.includes(route),
  );
}

/** Whether a route is the answer itself ("you may work"), and not a way to get there. */
function isAnswer(ui: Ui, route: string): boolean {
  return ui.hasWord('answers', route, ui.voice);
}

/** What we do not hold, in a sentence that names the figure, the condition or the date. */
export function holeSentence(ui: Ui, route: string, hole: Hole, filedOn: IsoDate): string {
  switch (hole.kind) {
    case 'lapsed':
      return ui.t('result.holes.lapsed', {
        figure: ui.word('parameters', hole.parameter, 'name'),
        date: ui.date(hole.confirmedThrough),
      });
    case 'unknownAmount':
    case 'exactHit':
      return ui.t(`result.holes.${hole.kind}`, {
        figure: ui.word('parameters', hole.parameter, 'name'),
      });
    case 'unverified':
      return ui.t('result.holes.unverified', {
        condition: conditionOf(ui, route, hole.condition, filedOn),
      });
    case 'referred':
      return conditionOf(ui, route, hole.condition, filedOn);
    case 'unknownList':
      return ui.t('result.holes.unknownList', { list: ui.word('lists', hole.list, 'name') });
    case 'lapsedList':
      return ui.t('result.holes.lapsedList', {
        list: ui.word('lists', hole.list, 'name'),
        date: ui.date(hole.confirmedThrough),
      });
    case 'convention':
      return ui.t('result.holes.convention');
    case 'notHeld':
      return ui.t('result.holes.notHeld', { date: ui.date(hole.knownFrom) });
  }
}
