import type { Source } from '../engine/provenance.ts';
import * as figures from './guides-figures.ts';
import * as newcomers from './guides-newcomers.ts';
import * as work from './guides-work.ts';

/**
 * Pages that guides and figures about the labour market rest on, and that no statement of the law cites. A guide may also
 * name any source of the law.
 */
export const guideSources: readonly Source[] = [figures, newcomers, work].flatMap((group) =>
  Object.values<Source>(group),
);
