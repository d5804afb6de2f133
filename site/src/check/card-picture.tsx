import type { JSX } from 'preact';
import { pradoResidenceCard } from '#rules/sources/drawings.ts';
import type { Ui } from './ui.ts';

/** Both sides of a residence card, drawn: where the letter stands, and what the words about work look like. */
export function CardPicture({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <figure class="question-picture">
      <svg viewBox="0 0 330 226" direction="ltr" role="img" aria-label={ui.t('take.ask.card.alt')}>
        <g class="picture-card">
          <rect x="1" y="1" width="188" height="118" rx="10" />
          <rect x="141" y="106" width="188" height="118" rx="10" />
        </g>
        <g class="picture-grey">
          <rect x="13" y="34" width="36" height="50" rx="4" />
          <path d="M13 17H120M70 36H170M60 86H130M13 104H95" />
          <path d="M155 191H315M155 203H315M155 215H315" />
        </g>
        <g class="picture-mark">
          <rect x="55" y="48" width="130" height="26" rx="4" />
          <rect x="150" y="122" width="172" height="42" rx="4" />
        </g>
        <g class="picture-text">
          <text x="64" y="65" textLength="113">
            A. BEPERKT VERBLIJF
          </text>
          <text x="164" y="140" textLength="136">
            arbeidsmarkt: onbeperkt
          </text>
          <text x="164" y="156" textLength="148">
            marché du travail : illimité
          </text>
        </g>
        <g class="picture-number">
          <circle cx="55" cy="48" r="10" />
          <circle cx="150" cy="122" r="10" />
          <text x="55" y="52">
            1
          </text>
          <text x="150" y="126">
            2
          </text>
        </g>
      </svg>
      <figcaption>
        <p>
          {ui.t('take.ask.card.letter')}{' '}
          <a href={pradoResidenceCard.url ?? undefined}>{ui.t('take.ask.card.source')}</a>
        </p>
        <p>{ui.t('take.ask.card.mention')}</p>
        <p>{ui.t('take.ask.card.drawing')}</p>
      </figcaption>
    </figure>
  );
}
