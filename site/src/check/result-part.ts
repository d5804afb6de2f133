/** What a browser loads to show a result, as one file. */
export { Result } from './result.tsx';
export { resultTitle } from './verdict-text.ts';
