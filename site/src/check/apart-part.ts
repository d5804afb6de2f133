/** What a browser loads last to show a result, as one file: other questions and places, what would change, and days. */
// Waits for somebody who asks what words mean.
import '#site/check-terms/follow-terms.ts';
// Waits for the keys that print.
import './print-keys.ts';

export { Beside } from './beside.tsx';
export { Consequences } from './consequences.tsx';
export { KeepHere } from './keeping.tsx';
export { ListDays } from './list-days.tsx';
export { ListPlan } from './list-plan.tsx';
export { Notices } from './notices.tsx';
export { planOf } from './plan-of.ts';
export { StepDates } from './plan-dates.tsx';
export { QuestionFoot } from './question-foot.tsx';
export { RegionComparison } from './region-comparison.tsx';
export { Timeline } from './timeline.tsx';
export { WhatNext } from './what-next.tsx';
export { WhatWouldChange } from './what-would-change.tsx';
export { WhyLater } from './why-later.tsx';
