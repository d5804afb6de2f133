import type { JSX } from 'preact';
import type { Ui } from './ui.ts';

/** Both sides of a residence card, drawn: where the letter stands, and what the words about work look like. */
export function CardPicture({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <figure class="question-picture">
      <svg viewBox="0 0 330 226" role="img" aria-label={ui.t('take.ask.card.alt')}>
        <g class="picture-card">
          <rect x="1" y="1" width="188" height="118" rx="10" />
          <rect x="141" y="106" width="188" height="118" rx="10" />
        </g>
        <g class="picture-grey">
          <rect x="13" y="34" width="44" height="56" rx="4" />
          <path d="M13 17H120M70 40H170M70 82H130M13 104H95" />
          <path d="M155 191H315M155 203H315M155 215H315" />
        </g>
        <g class="picture-mark">
          <rect x="63" y="48" width="122" height="24" rx="4" />
          <rect x="150" y="122" width="172" height="42" rx="4" />
        </g>
        <g class="picture-text">
          <text x="69" y="64">
            A. BEPERKT VERBLIJF
          </text>
          <text x="157" y="140">
            arbeidsmarkt: onbeperkt
          </text>
          <text x="157" y="156">
            marché du travail : illimité
          </text>
        </g>
        <g class="picture-number">
          <circle cx="63" cy="48" r="10" />
          <circle cx="150" cy="122" r="10" />
          <text x="63" y="52">
            1
          </text>
          <text x="150" y="126">
            2
          </text>
        </g>
      </svg>
      <figcaption>
        <p>{ui.t('take.ask.card.letter')}</p>
        <p>{ui.t('take.ask.card.mention')}</p>
        <p>{ui.t('take.ask.card.drawing')}</p>
      </figcaption>
    </figure>
  );
}
