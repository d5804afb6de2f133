/** What a browser loads when somebody takes something along or asks for help, as one file. */
export { dataFile } from './data-file.ts';
export { DateDifferences } from './date-differences.tsx';
export { FileByDay } from './file-by-day.tsx';
export { LinkNotice } from './link-notice.tsx';
export { PaperCode } from './paper-code.tsx';
export { daysFile, planFile } from './plan-file.ts';
export { CountResult } from './count-result.tsx';
export { CardPicture } from './card-picture.tsx';
export { saveFile } from './save-file.ts';
export { FindOut } from './find-out.tsx';
export { KeepHere, Resume } from './keep-here.tsx';
