import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTaken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly step: string;
}

/** Why a question is asked, loaded when somebody opens what this stands in. */
export function WhyLater({ ui, step }: Props): JSX.Element {
  const [isWanted, setIsWanted] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  const taken = useTaken(ui, isWanted);
  useEffect(() => {
    const around = place.current?.closest('details');
    const want = () => {
      setIsWanted(true);
    };
    around?.addEventListener('toggle', want, { once: true });
    return () => {
      around?.removeEventListener('toggle', want);
    };
  }, []);
  return (
    <p ref={place}>
      {taken?.ui.hasWord('help', step, 'why') && taken.ui.word('help', step, 'why')}
    </p>
  );
}
