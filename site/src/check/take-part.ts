/** What a browser loads when somebody takes something along from a result, as one file. */
export { dataFile } from './data-file.ts';
export { PaperCode } from './paper-code.tsx';
export { planFile } from './plan-file.ts';
