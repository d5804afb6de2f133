import type { JSX } from 'preact';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  /** What is looked for: the letter of the card, or what it says about work. */
  readonly wanted: 'letter' | 'mention';
}

/** Both sides of a residence card, drawn: where the letter stands, and what the words about work look like. */
export function CardPicture({ ui, wanted }: Props): JSX.Element {
  const isLetter = wanted === 'letter';
  return (
    <figure class="question-picture">
      <svg viewBox="0 0 330 226" role="img" aria-label={ui.t(`ask.card.${wanted}`)}>
        <g class="picture-card">
          <rect x="1" y="1" width="188" height="118" rx="10" />
          <rect x="141" y="106" width="188" height="118" rx="10" />
        </g>
        <g class="picture-grey">
          <rect x="13" y="34" width="44" height="56" rx="4" />
          <path d="M13 17H120M70 40H170M70 82H150M13 104H95" />
          <path d="M155 191H315M155 203H315M155 215H315" />
        </g>
        <rect
          class="picture-mark"
          data-wanted={isLetter || undefined}
          x="66"
          y="49"
          width="116"
          height="23"
          rx="4"
        />
        <text class="picture-text" x="72" y="65">
          A. BEPERKT VERBLIJF
        </text>
        <rect
          class="picture-mark"
          data-wanted={!isLetter || undefined}
          x="151"
          y="124"
          width="170"
          height="40"
          rx="4"
        />
        <text class="picture-text" x="157" y="140">
          arbeidsmarkt: onbeperkt
        </text>
        <text class="picture-text" x="157" y="156">
          marché du travail : illimité
        </text>
      </svg>
      <figcaption>{ui.t(`ask.card.${wanted}Note`)}</figcaption>
    </figure>
  );
}
