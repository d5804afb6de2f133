import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '#rules/engine/check.ts';
import { useTaken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly question: Question;
  readonly isPictured: boolean;
}

/** What to do about not knowing; its words and drawings are loaded when somebody opens it. */
export function QuestionHelp({ ui, question, isPictured }: Props): JSX.Element {
  const [isWanted, setIsWanted] = useState(false);
  const taken = useTaken(ui, isWanted);
  return (
    <details
      class="ds-details why-asked"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setIsWanted(true);
      }}
    >
      <summary>{ui.t('ask.howTo')}</summary>
      <div>{taken && <taken.part.FindOut ui={taken.ui} {...{ question, isPictured }} />}</div>
    </details>
  );
}
