/** What a browser loads when somebody takes something along from a result, as one file. */
export { dataFile } from './data-file.ts';
export { planFile } from './plan-file.ts';
