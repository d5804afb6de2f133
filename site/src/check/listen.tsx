import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { offerListening } from '#site/listen/offer-listening.ts';
import type { Interview } from './interview.ts';

interface Props {
  readonly interview: Interview;
}

/** The button that the page was built with, and its words: they need no file then. */
const place =
  typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('.listen');

/** Where a step begins, the offer to read it aloud, which is silent with the next one. */
export function Listen({ interview }: Props): JSX.Element | null {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place) return undefined;
    start.current?.append(place);
    return offerListening(place);
  }, [interview]);
  return place && <div ref={start} />;
}
