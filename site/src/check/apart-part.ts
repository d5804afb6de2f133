/** What a browser loads to show what stands apart from a result, as one file: another question, and the other places. */
export { Beside } from './beside.tsx';
export { RegionComparison } from './region-comparison.tsx';
