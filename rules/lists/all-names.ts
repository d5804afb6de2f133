import { brusselsShortageListNames } from './brussels/shortage-list.names.ts';
import { flandersShortageEitherNames } from './flanders/shortage-either.names.ts';
import { flandersShortageListNames } from './flanders/shortage-list.names.ts';
import { flandersShortageRemovedNames } from './flanders/shortage-removed.names.ts';
import { flandersVdabStudyNames } from './flanders/vdab-study.names.ts';
import type { OfficialNames } from './official-names.ts';
import { walloniaShortageListNames } from './wallonia/shortage-list.names.ts';

/** What every list prints. For pages that are made at build: the catalogue that browsers load does without. */
export const officialNames: readonly OfficialNames[] = [
  ...[flandersShortageListNames, flandersShortageRemovedNames, flandersShortageEitherNames],
  flandersVdabStudyNames,
  ...[brusselsShortageListNames, walloniaShortageListNames],
];
