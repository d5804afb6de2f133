import type { Source } from '../engine/provenance.ts';
import * as drawings from './drawings.ts';
import * as diplomas from './guides-diplomas.ts';
import * as family from './guides-family.ts';
import * as figures from './guides-figures.ts';
import * as language from './guides-language.ts';
import * as newcomers from './guides-newcomers.ts';
import * as rights from './guides-rights.ts';
import * as work from './guides-work.ts';

/**
 * Pages that guides, drawings and figures about the labour market rest on, and that no statement of the law cites. A guide may also
 * name any source of the law.
 */
export const guideSources: readonly Source[] = [
  ...[drawings, diplomas, family, figures, language, newcomers, rights, work],
].flatMap((group) => Object.values<Source>(group));
