/** What a browser loads last to show a result, as one file: other questions and places, what would change, and days. */
export { AsideNotice } from './aside-notice.tsx';
export { Beside } from './beside.tsx';
export { Consequences } from './consequences.tsx';
export { KeepHere, Resume } from './keeping.tsx';
export { OpenedLink } from './opened-link.tsx';
export { planOf } from './date-lines.ts';
export { StepDates } from './plan-dates.tsx';
export { QuestionHelp } from './question-help.tsx';
export { RegionComparison } from './region-comparison.tsx';
export { Timeline } from './timeline.tsx';
export { WhatNext } from './what-next.tsx';
export { WhatWouldChange } from './what-would-change.tsx';
