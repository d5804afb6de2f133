import type { JSX } from 'preact';
import type { ConsequenceAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { consequenceTopics } from '#rules/engine/route.ts';
import { checkWord } from './check-word.ts';
import { Cited } from './citation.tsx';
import { LongList } from './long-list.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly consequences: readonly ConsequenceAssessment[];
  readonly filedOn: IsoDate;
}

/** What follows from the verdict, by what it is about: the permit, duties, a later change, a refusal. */
export function Consequences({ ui, check, consequences, filedOn }: Props): JSX.Element | null {
  if (consequences.length === 0) return null;
  const topics = consequenceTopics
    .map((topic) => ({ topic, parts: consequences.filter((one) => one.topic === topic) }))
    .filter(({ parts }) => parts.length > 0);
  return (
    <section class="consequences">
      <h3 class="ds-heading">{ui.t('result.consequences.title')}</h3>
      <div class="consequence-topics">
        {topics.map(({ topic, parts }) => (
          <div key={topic} data-topic={topic}>
            <h4 class="ds-heading">{checkWord(ui, check, topic)}</h4>
            <LongList
              ui={ui}
              items={parts.map((part) => (
                <Consequence ui={ui} consequence={part} filedOn={filedOn} key={part.id} />
              ))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Consequence({
  ui,
  consequence,
  filedOn,
}: Pick<Props, 'ui' | 'filedOn'> & {
  readonly consequence: ConsequenceAssessment;
}): JSX.Element {
  return (
    <li>
      <Told ui={ui} consequence={consequence} filedOn={filedOn} />{' '}
      <Cited ui={ui} provenance={consequence.provenance} isBrief />
    </li>
  );
}

/** What follows, with how sure it is, its day where that is known, and whether that day was before the one asked about. */
export function Told({
  ui,
  consequence: { id, date, provenance },
  filedOn,
}: Parameters<typeof Consequence>[0]): JSX.Element {
  const mark = (key: 'result.notConfirmed' | 'result.consequences.past') => (
    <strong class="not-confirmed">{ui.t(key)} </strong>
  );
  return (
    <>
      {!isDecisive(provenance.confidence) && mark('result.notConfirmed')}
      {date !== null && date < filedOn && mark('result.consequences.past')}
      {date === null
        ? ui.word('consequences', id, 'text')
        : ui.word('consequences', id, 'dated', { date: ui.date(date) })}
    </>
  );
}
