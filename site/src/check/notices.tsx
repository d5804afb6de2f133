import type { JSX } from 'preact';
import { AsideNotice } from './aside-notice.tsx';
import { Resume } from './keeping.tsx';
import { OpenedLink } from './opened-link.tsx';
import type { Interview } from './interview.ts';
import { Listen } from './listen.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
}

/** What there is to say before the question or the result: of a link, of answers kept here, of answers set aside; and the offer to read it aloud. */
export function Notices(props: Props): JSX.Element {
  return (
    <>
      <OpenedLink {...props} />
      <Resume {...props} />
      <AsideNotice {...props} />
      <Listen interview={props.interview} />
    </>
  );
}
