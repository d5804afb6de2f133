import { catalogue } from './catalogue.ts';
import type { Source } from './engine/provenance.ts';
import { guideSources } from './sources/guides.ts';

/** Every source of the law, then those that only guides, drawings and figures about the labour market rest on. */
export const registeredSources: readonly Source[] = [...catalogue.sources, ...guideSources];
