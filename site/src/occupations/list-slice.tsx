import type { JSX } from 'preact';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { EntryStatus, OfficialEntry } from '#rules/lists/official-names.ts';
import { SourceItems } from '#site/check/sources.tsx';
import type { Ui } from '#site/check/ui.ts';
import { occupationAddress } from './addresses.ts';
import { changesOf } from './list-changes.ts';
import type { KnownList } from './lists.ts';
import { entriesOf } from './printed.ts';
import { periodText } from './standing-text.ts';

interface Props {
  readonly ui: Ui;
  readonly list: KnownList;
  readonly slice: ListSlice;
}

/** A list of one period: how far we hold it, what it prints, what it changed, and who says so. */
export function Slice({ ui, list, slice }: Props): JSX.Element {
  const { from, isComplete, provenance, confirmedThrough } = slice;
  const { entries, lang } = entriesOf(list.id, from);
  const group = (status: EntryStatus, key: 'listed' | 'reported' | 'mayBeMeant' | 'removed') => (
    <Entries
      ui={ui}
      title={ui.t(`occupationPages.list.${key}`)}
      entries={entries.filter((entry) => entry.status === status)}
      lang={lang}
    />
  );
  return (
    <section class="slice" id={`from-${from}`} aria-labelledby={`title-${from}`}>
      <h2 id={`title-${from}`}>{capital(periodText(ui, slice), ui.locale)}</h2>
      <p>
        {ui.t('occupationPages.list.names', { count: namesIn(entries) })}.{' '}
        {ui.t(isComplete ? 'occupationPages.list.complete' : 'occupationPages.list.incomplete')}{' '}
        {!isDecisive(provenance.confidence) && ui.t('occupationPages.list.unconfirmed')}{' '}
        {confirmedThrough !== undefined &&
          ui.t('occupationPages.list.until', { date: ui.date(confirmedThrough) })}
      </p>
      <p class="small">{ui.t('occupationPages.list.asPrinted')}</p>
      {group('listed', 'listed')}
      <Changes ui={ui} list={list} slice={slice} />
      {group('unresolved', isComplete ? 'mayBeMeant' : 'reported')}
      {group('removed', 'removed')}
      <h3>{ui.t('occupationPages.list.sources')}</h3>
      <p class="small">
        {ui.t(`check.confidence.${provenance.confidence}`)}
        {ui.comma}
        {ui.t('check.checkedOn', { date: ui.date(provenance.checkedOn) })}
      </p>
      <SourceItems ui={ui} cited={sourcesOf([provenance])} />
    </section>
  );
}

/** Names as printed, with their numbers, and the occupations that they mean here. */
function Entries({
  ui,
  title,
  entries,
  lang,
}: {
  readonly ui: Ui;
  readonly title: string;
  readonly entries: readonly OfficialEntry[];
  readonly lang: string;
}): JSX.Element | null {
  if (entries.length === 0) return null;
  const named = entries.filter(({ name }) => name !== null);
  const nameless = entries.filter(({ name }) => name === null);
  return (
    <>
      <h3>
        {title}
        {named.length > 0 && (
          <span class="slice-count">
            {' '}
            ({ui.t('occupationPages.list.names', { count: named.length })})
          </span>
        )}
      </h3>
      {named.length > 0 && (
        <dl class="entries">
          {named.map(({ name, entry, occupations }) => (
            <div key={name}>
              <dt>
                {entry !== undefined && <span class="entry-number">{entry} </span>}
                <span lang={lang}>{name}</span>
              </dt>
              <dd>
                <Occupations ui={ui} ids={occupations} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {nameless.map(({ occupations }) => (
        <p key={occupations[0]}>
          {named.length > 0 && `${ui.t('occupationPages.list.noName')} `}
          <Occupations ui={ui} ids={occupations} />
        </p>
      ))}
    </>
  );
}

function Changes({ ui, list, slice }: Props): JSX.Element | null {
  const changes = changesOf(list, slice);
  if (!changes) return null;
  const { added, gone, open, before } = changes;
  const row = (key: 'added' | 'gone', ids: readonly string[]) => (
    <div>
      <dt>{ui.t(`occupationPages.list.${key}`)}</dt>
      <dd>
        {ids.length === 0 ? ui.t('occupationPages.list.none') : <Occupations ui={ui} ids={ids} />}
      </dd>
    </div>
  );
  return (
    <>
      <h3>{ui.t('occupationPages.list.changes')}</h3>
      {!isDecisive(before.provenance.confidence) && (
        <p class="not-confirmed">{ui.t('occupationPages.list.unconfirmedBefore')}</p>
      )}
      <dl class="terms">
        {row('added', added)}
        {row('gone', gone)}
      </dl>
      {open.length > 0 && (
        <p class="small">{ui.t('occupationPages.list.open', { count: open.length })}</p>
      )}
    </>
  );
}

function Occupations({
  ui,
  ids,
}: {
  readonly ui: Ui;
  readonly ids: readonly string[];
}): JSX.Element {
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ui.comma}
          <a href={occupationAddress(ui.locale, id)}>{ui.word('occupations', id, 'name')}</a>
        </span>
      ))}
    </>
  );
}

/** How many names a list prints, each once: what it strikes is not on it. */
function namesIn(entries: readonly OfficialEntry[]): number {
  const printed = entries.filter(({ status, name }) => status !== 'removed' && name !== null);
  return new Set(printed.map(({ name }) => name)).size;
}

function capital(text: string, locale: Ui['locale']): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The days of a list that we do not hold: before the first and after the last one. */
export function notHeld(ui: Ui, { slices }: KnownList): readonly string[] {
  const last = slices.at(-1)?.to ?? null;
  const periods = [
    ...(last === null ? [] : [{ from: last, to: null }]),
    { from: null, to: slices[0].from },
  ];
  return periods.map((period) => periodText(ui, period, 'unresolved'));
}
