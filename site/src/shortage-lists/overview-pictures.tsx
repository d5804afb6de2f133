import type { JSX } from 'preact';
import { brusselsTension } from '#rules/shortage-methods/brussels.ts';
import { flandersLocalTension } from '#rules/shortage-methods/flanders.ts';
import type { MadeList, ShortageMethod, Threshold } from '#rules/shortage-methods/method.ts';
import type { Ui } from '#site/check/ui.ts';

interface Props {
  readonly ui: Ui;
  readonly methods: readonly ShortageMethod[];
}

/** How long each list is: the wider one and the one for permits, drawn to one scale. */
export function TwoLists({ ui, methods }: Props): JSX.Element {
  const most = Math.max(
    ...methods.flatMap(({ lists }) => lists.map(({ entries }) => entries?.number ?? 0)),
  );
  return (
    <table class="two-lists">
      <caption>{ui.t('shortageLists.two.caption')}</caption>
      {methods.map(({ place, lists }) => (
        <tbody key={place}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {ui.word('jurisdictions', place, 'name')}
            </th>
          </tr>
          {lists.map((list) => (
            <tr data-use={list.use} key={list.id}>
              <th scope="row">{ui.t(`shortageLists.uses.${list.use}`)}</th>
              <td class="list-length">
                <Bar list={list} most={most} />
              </td>
              <td>{entriesText(ui, list)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Bar({ list, most }: { readonly list: MadeList; readonly most: number }): JSX.Element {
  return (
    <svg
      class="list-bar"
      viewBox={`0 0 ${String(most)} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {list.entries && <rect width={list.entries.number} height={10} />}
      {!list.entries && <rect class="list-bar-unknown" width={most} height={10} />}
    </svg>
  );
}

function entriesText(ui: Ui, { entries }: MadeList): string {
  if (!entries) return ui.t('shortageLists.two.notKnown');
  const number = ui.number(entries.number);
  return ui.t('shortageLists.two.entries', { number, from: ui.date(entries.from) });
}

/** The scale runs to a little above the higher limit. */
const end = 14;
const unit = 22;
const left = 14;
const base = 40;

/** Jobseekers for each offer on one line: where a few are a sign, and where many are. */
export function TensionScale({ ui }: { readonly ui: Ui }): JSX.Element {
  const few = limitOf(brusselsTension);
  const many = limitOf(flandersLocalTension);
  const x = (value: number) => left + value * unit;
  const limits = { few: ui.number(few), many: ui.number(many) };
  const ticks = [0, few, 4, 8, many];
  return (
    <figure class="tension">
      <svg
        class="tension-scale"
        viewBox={`0 0 ${String(2 * left + end * unit)} 66`}
        aria-hidden="true"
        focusable="false"
      >
        <rect class="few" x={x(0)} y={8} width={few * unit} height={base - 8} />
        <rect class="many" x={x(many)} y={8} width={(end - many) * unit} height={base - 8} />
        <path class="axis" d={`M${String(x(0))} ${String(base)}H${String(x(end))}`} />
        {ticks.map((value) => (
          <g key={value}>
            <path class="axis" d={`M${String(x(value))} ${String(base - 5)}v10`} />
            <text x={x(value)} y={base + 22}>
              {ui.number(value)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <p class="small">{ui.t('shortageLists.scale.axis')}</p>
        <ul class="tension-key">
          <li data-zone="few">{ui.t('shortageLists.scale.few', { limit: limits.few })}</li>
          <li data-zone="many">{ui.t('shortageLists.scale.many', { limit: limits.many })}</li>
        </ul>
        <p class="small">{ui.t('shortageLists.scale.caption', limits)}</p>
      </figcaption>
    </figure>
  );
}

function limitOf({ slices: [{ value }] }: Threshold): number {
  return value.kind === 'exact' ? value.amount / 100 : 0;
}
