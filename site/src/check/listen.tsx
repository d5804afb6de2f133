import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ListenPlace } from '#site/listen/listen-place.tsx';
import { offerListening } from '#site/listen/offer-listening.ts';
import type { Interview } from './interview.ts';
import { useSetting } from './setting.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** Reads the question or the result aloud, and is silent with the next step. */
export function Listen({ ui, interview }: Props): JSX.Element | null {
  const { isLive } = useSetting();
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => (isLive && place.current ? offerListening(place.current) : undefined),
    [isLive, interview],
  );
  return isLive ? <ListenPlace ui={ui} parts=".question, .result" placeRef={place} /> : null;
}
