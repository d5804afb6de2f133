import type { JSX } from 'preact';
import { codeOutline } from './code-outline.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly address: string;
}

/** A code on paper that opens the result again; on a screen there is the link. */
export function PaperCode({ ui, address }: Props): JSX.Element {
  const code = codeOutline(address);
  return (
    <figure class="paper-code">
      {code && (
        <svg
          viewBox={`0 0 ${String(code.size)} ${String(code.size)}`}
          role="img"
          aria-label={ui.t('take.code')}
        >
          <rect width="100%" height="100%" fill="#ffffff" />
          <path d={code.path} fill="#000000" shape-rendering="crispEdges" />
        </svg>
      )}
      <figcaption>{ui.t(code ? 'take.scan' : 'take.tooLong')}</figcaption>
    </figure>
  );
}
