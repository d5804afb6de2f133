import { fpie } from './fpie.ts';
import { ibo } from './ibo.ts';
import { ibu } from './ibu.ts';
import { pfi } from './pfi.ts';
import { figuresOf, type Scheme, type SchemeId } from './scheme.ts';
import type { Parameter } from '../engine/parameter.ts';

/** The four schemes, in the order in which pages compare them. */
export const schemes: Readonly<Record<SchemeId, Scheme>> = { ibo, fpie, pfi, ibu };

/** The figures of all schemes: they stand beside the catalogue, because no condition of a route refers to them. */
export const premiumFigures: readonly Parameter[] = Object.values(schemes).flatMap(figuresOf);
