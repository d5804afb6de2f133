import type { JSX } from 'preact';
import { basesOfDate } from '#rules/engine/computed-date.ts';
import { type IsoDate, isIsoDate } from '#rules/engine/date.ts';
import { leavesAbout } from '#rules/engine/leaves-about.ts';
import type { Provenance } from '#rules/engine/provenance.ts';
import type { Jurisdiction, Route } from '#rules/engine/route.ts';
import type { ApartPart } from './apart-context.ts';
import { Cited } from './citation.tsx';
import { conditionText } from './condition-text.ts';
import { checkOf, type Interview } from './interview.ts';
import { questionWord, wordsOf } from './question-word.ts';
import { useSetting } from './setting.ts';
import { explains, type Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly step: string;
  readonly interview: Interview;
  /** Says it of a question of which the page does not hold it. */
  readonly WhyLater: ApartPart['WhyLater'] | undefined;
}

/** What of the law of a place an answer is asked for. */
interface Behind {
  readonly place: Jurisdiction;
  readonly text: string;
  readonly provenance: Provenance;
}

/** Why we ask: one sentence, and what of the law the answer decides. */
export function WhyAsked({ ui, step, interview, WhyLater }: Props): JSX.Element {
  const { today } = useSetting();
  // Where a check begins it goes by today, until another day is chosen; a page that is built has no today.
  const day = interview.filedOn ?? (isIsoDate(today) ? today : null);
  // Several routes of a place may ask the same, on the same ground.
  const behind = new Map(
    (day ? lawBehind(ui, step, interview, day) : []).map((one) => [JSON.stringify(one), one]),
  );
  return (
    <details class="ds-details why-asked">
      <summary>{ui.t('check.whyAsked')}</summary>
      <div>
        {ui.hasWord('questions', step, 'why') ? (
          <p>{questionWord(ui, interview.check, step, 'why')}</p>
        ) : (
          WhyLater && <WhyLater ui={ui} step={wordsOf(ui, interview.check, step)} />
        )}
        {behind.size > 0 && (
          <ul>
            {[...behind].map(([key, { place, text, provenance }]) => (
              <li key={key}>
                {ui.t('check.inPlace', {
                  place: ui.word('jurisdictions', place, 'name'),
                  condition: text,
                })}{' '}
                <Cited ui={ui} provenance={provenance} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function lawBehind(ui: Ui, step: string, interview: Interview, day: IsoDate): readonly Behind[] {
  const check = checkOf(ui.law, interview);
  const facts: readonly string[] = check.questions.find(({ id }) => id === step)?.facts ?? [];
  const place = check.placeFact === undefined ? undefined : interview.answers[check.placeFact];
  const routes = check.routes.flatMap((id) => {
    const route = ui.law.routes.get(id);
    return route && explains(ui, [route.jurisdiction]) ? [route] : [];
  });
  if (facts.some((fact) => fact === check.placeFact)) return deciders(ui, routes);
  return routes
    .filter(
      ({ jurisdiction }) =>
        // Federal law concerns every place.
        typeof place !== 'string' || place === jurisdiction || jurisdiction === 'federal',
    )
    .flatMap((route) => [
      ...leavesAbout(route, day, facts, ui.law.facts).map((leaf) => ({
        place: route.jurisdiction,
        text: conditionText(ui, leaf, day),
        provenance: leaf.provenance,
      })),
      ...route.consequences
        .filter(({ date }) => date && basesOfDate(date).some(({ fact }) => facts.includes(fact)))
        .map(({ id, provenance }) => ({
          place: route.jurisdiction,
          text: ui.word('consequences', id, 'text'),
          provenance,
        })),
    ]);
}

/** Who decides, place by place: in some checks several services, each about something of its own. */
function deciders({ locale }: Ui, routes: readonly Route[]): readonly Behind[] {
  const places = new Set(routes.map(({ jurisdiction }) => jurisdiction));
  places.delete('federal');
  return [...places].flatMap((place) =>
    routes
      .filter(({ jurisdiction }) => jurisdiction === place)
      .map(({ authority: { names }, competence: provenance }) => {
        const { name: text } = names.find(({ lang }) => lang === locale) ?? names[0];
        return { place, text, provenance };
      }),
  );
}
