import type { JSX } from 'preact';
import type { Interview } from './interview.ts';
import { useSetting } from './setting.ts';
import { useTaken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** Says of a link that was opened what is not as it was; most links have nothing to say, so that it is loaded then. */
export function OpenedLink({ ui, interview }: Props): JSX.Element | null {
  const { opened } = interview;
  const { lawHash } = useSetting();
  const isOtherLaw = opened !== undefined && opened.law !== null && opened.law !== lawHash;
  const hasNews = opened !== undefined && (isOtherLaw || opened.aside.length > 0);
  const taken = useTaken(ui, hasNews);
  return hasNews && taken ? (
    <taken.part.LinkNotice
      ui={taken.ui}
      interview={interview}
      opened={opened}
      isOtherLaw={isOtherLaw}
    />
  ) : null;
}
