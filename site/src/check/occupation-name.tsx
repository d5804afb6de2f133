import type { JSX } from 'preact';
import type { Ui } from './ui.ts';

/** The language of the official lists that name occupations one by one. */
const official = 'nl';

interface Props {
  readonly ui: Ui;
  readonly id: string;
}

/** An occupation in the words of the reader and, below, by its Dutch name. */
export function OccupationName({ ui, id }: Props): JSX.Element {
  const dutch = ui.locale === official ? undefined : ui.occupations?.name(id, official);
  return (
    <>
      <span class="choice-label">{ui.word('occupations', id, 'name')}</span>
      {dutch !== undefined && (
        <span class="choice-hint">
          <bdi lang={official}>{dutch}</bdi>
        </span>
      )}
    </>
  );
}
