import type { Source } from '../engine/provenance.ts';
import * as drawings from './drawings.ts';
import * as figures from './guides-figures.ts';
import * as newcomers from './guides-newcomers.ts';
import * as work from './guides-work.ts';

/**
 * Pages that guides, drawings and figures about the labour market rest on, and that no statement of the law cites. A guide may also
 * name any source of the law.
 */
export const guideSources: readonly Source[] = [drawings, figures, newcomers, work].flatMap(
  (group) => Object.values<Source>(group),
);
