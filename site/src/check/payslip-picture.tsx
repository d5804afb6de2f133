import type { JSX } from 'preact';
import type { Ui } from './ui.ts';

interface Line {
  readonly words: string;
  readonly amount: string;
  readonly wanted?: boolean;
}

/** What pay slips call these lines in the three national languages, with amounts that only show their order. */
const lines: readonly Line[] = [
  {
    words: 'Brutomaandloon / Salaire mensuel brut / Bruttomonatslohn',
    amount: '3.703,44',
    wanted: true,
  },
  { words: 'RSZ / ONSS / LSS', amount: '−' },
  { words: 'Bedrijfsvoorheffing / Précompte professionnel / Berufssteuervorabzug', amount: '−' },
  { words: 'Netto / Net / Netto', amount: '…' },
];

/** The line of a pay slip or a contract to take: the gross pay of a month, before anything is taken off. */
export function PayslipPicture({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <figure class="question-picture">
      <dl class="payslip">
        {lines.map(({ words, amount, wanted }) => (
          <div data-wanted={wanted} key={words}>
            <dt>
              {words}
              {wanted && <strong>{ui.t('take.ask.payslip.this')}</strong>}
            </dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
      <figcaption>{ui.t('take.ask.payslip.note')}</figcaption>
    </figure>
  );
}
