/** What a browser loads when somebody takes something along from a result, as one file. */
export { dataFile } from './data-file.ts';
export { DateDifferences } from './date-differences.tsx';
export { LinkNotice } from './link-notice.tsx';
export { PaperCode } from './paper-code.tsx';
export { planFile } from './plan-file.ts';
