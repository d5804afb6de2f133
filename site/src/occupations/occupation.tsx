import type { JSX } from 'preact';
import { locales, sharedLocales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { voices } from '#rules/engine/check.ts';
import { jurisdictions } from '#rules/engine/route.ts';
import type { Ui } from '#site/check/ui.ts';
import { occupationAddress } from './addresses.ts';
import { checkAddress } from './law-addresses.ts';
import { Place } from './place.tsx';
import { relatedTo } from './related.ts';
import { isEverListed, summaryOf } from './summary.ts';

interface Props {
  readonly ui: Ui;
  readonly id: string;
}

/** All that the lists say of an occupation, on any day. */
export function Occupation({ ui, id }: Props): JSX.Element {
  const related = <Related ui={ui} id={id} />;
  // Other names come first where this one is on no list.
  const isListed = isEverListed(ui, id);
  return (
    <div class="occupation">
      <p class="overline">{ui.t('occupationPages.overline')}</p>
      <h1>{ui.word('occupations', id, 'name')}</h1>
      {summaryOf(ui, id).map((sentence, i) => (
        <p class={i === 0 ? 'lead' : 'occupation-also'} key={sentence}>
          {sentence}
        </p>
      ))}
      {!isListed && related}
      <div class="places">
        {jurisdictions.map(
          (place) =>
            place !== 'federal' && <Place ui={ui} place={place} occupation={id} key={place} />,
        )}
      </div>
      {isListed && related}
      <div class="occupation-more">
        <section class="occupation-check">
          <h2>{ui.t('occupationPages.check.title')}</h2>
          <p>{ui.t('occupationPages.check.text')}</p>
          <ul>
            {voices.map((voice) => (
              <li key={voice}>
                <a href={checkAddress(ui.locale, voice, id)}>
                  {ui.word('checks', 'work-permit', voice)}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{ui.t('occupationPages.training.title')}</h2>
          <p>{ui.t('occupationPages.training.text')}</p>
          <p>
            <a href={path(ui.locale, 'training')}>{ui.word('checks', 'training', 'name')}</a>
          </p>
        </section>
        <Names ui={ui} id={id} />
      </div>
      <p>
        <a href={path(ui.locale, 'occupations')}>{ui.t('occupationPages.again')}</a>
      </p>
    </div>
  );
}

/** Names that may mean the same job. */
function Related({ ui, id }: Props): JSX.Element | null {
  const related = relatedTo(ui.law, id);
  return related.length === 0 ? null : (
    <section class="occupation-related">
      <h2>{ui.t('occupationPages.related.title')}</h2>
      <p>{ui.t('occupationPages.related.text')}</p>
      <ul>
        {related.map((other) => (
          <li key={other}>
            <a href={occupationAddress(ui.locale, other)}>
              {ui.word('occupations', other, 'name')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the occupation is called here and in the languages that all share, and what people of this one say. */
function Names({ ui, id }: Props): JSX.Element {
  const given: readonly string[] = [ui.locale, ...sharedLocales];
  const names = locales
    .filter(({ tag }) => given.includes(tag))
    .map((locale) => ({ ...locale, name: ui.occupations?.name(id, locale.tag) ?? '' }));
  // Searches know the names of other languages as synonyms too.
  const synonyms = (
    ui.hasWord('occupations', id, 'synonyms') ? ui.word('occupations', id, 'synonyms') : ''
  )
    .split('; ')
    .filter((synonym) => names.every(({ name }) => name !== synonym))
    .join(ui.comma);
  return (
    <section class="occupation-called">
      <h2>{ui.t('occupationPages.names.title')}</h2>
      <dl class="occupation-names">
        {names.map(({ tag, label, name }) => (
          <div key={tag}>
            <dt lang={tag}>{label}</dt>
            <dd lang={tag}>{name}</dd>
          </div>
        ))}
        {synonyms !== '' && (
          <div>
            <dt>{ui.t('occupationPages.names.also')}</dt>
            <dd>{synonyms}</dd>
          </div>
        )}
      </dl>
      <p class="small">{ui.t('occupationNames.ours')}</p>
    </section>
  );
}
