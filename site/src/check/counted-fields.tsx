import type { JSX } from 'preact';
import { type CountedResult, wholeList } from '#content/open-numbers.ts';
import { findLocale } from '#content/locales.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly counted: CountedResult;
  /** The random number that goes with it. */
  readonly countKey: string;
}

/** All that is sent when a result is counted, in words and as it is sent. */
export function CountedFields({ ui, counted, countKey }: Props): JSX.Element {
  const { check, route, jurisdiction, verdict, language } = counted;
  const fields = [
    ['check', ui.word('checks', check, 'name'), check],
    [
      'route',
      route === wholeList ? ui.t('take.count.wholeList') : ui.word('routes', route, 'name'),
      route,
    ],
    ['jurisdiction', ui.word('jurisdictions', jurisdiction, 'name'), jurisdiction],
    // It is a kind of verdict: the assessment gave it.
    ['verdict', ui.t(`result.verdicts.${verdict as Verdict['kind']}.word`), verdict],
    ['language', findLocale(language)?.label ?? language, language],
  ] as const;
  return (
    <>
      <dl>
        {fields.map(([field, word, id]) => (
          <div key={field}>
            <dt>{ui.t(`take.count.${field}`)}</dt>
            <dd>
              {word} <code>{id}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {ui.t('take.count.key')} <code>{countKey}</code>
      </p>
      <p>{ui.t('take.count.note')}</p>
    </>
  );
}
