import { foldedNames } from '../engine/fold-name.ts';
import type { PostcodeRange } from '../engine/fact.ts';
import type { LocalJurisdiction } from '../engine/route.ts';
import { namesInFlanders, namesInWallonia } from './municipality-names.ts';

/** The nine German-speaking municipalities: in German, and in French or Dutch where the name differs. */
const germanSpeaking: readonly {
  readonly names: readonly string[];
  readonly postcodes: readonly number[];
}[] = [
  { names: ['Amel', 'Amblève'], postcodes: [4770, 4771] },
  { names: ['Büllingen', 'Bullange'], postcodes: [4760, 4761] },
  { names: ['Burg-Reuland'], postcodes: [4790, 4791] },
  { names: ['Bütgenbach', 'Butgenbach'], postcodes: [4750] },
  { names: ['Eupen'], postcodes: [4700, 4701] },
  { names: ['Kelmis', 'La Calamine'], postcodes: [4720, 4721, 4728] },
  { names: ['Lontzen'], postcodes: [4710, 4711] },
  { names: ['Raeren'], postcodes: [4730, 4731] },
  { names: ['Sankt Vith', 'Saint-Vith', 'Sankt-Vith'], postcodes: [4780, 4782, 4783, 4784] },
];

/** The nineteen municipalities of Brussels, in French and in Dutch where the name differs. */
const brussels: readonly (readonly string[])[] = [
  ['Anderlecht'],
  ['Auderghem', 'Oudergem'],
  ['Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem'],
  // Not a third official name: what the city is called in English and in German.
  ['Bruxelles', 'Brussel', 'Brussels', 'Brüssel'],
  ['Etterbeek'],
  ['Evere'],
  ['Forest', 'Vorst'],
  ['Ganshoren'],
  ['Ixelles', 'Elsene'],
  ['Jette'],
  ['Koekelberg'],
  ['Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek'],
  ['Saint-Gilles', 'Sint-Gillis'],
  ['Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node'],
  ['Schaerbeek', 'Schaarbeek'],
  ['Uccle', 'Ukkel'],
  ['Watermael-Boitsfort', 'Watermaal-Bosvoorde'],
  ['Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe'],
  ['Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe'],
];

/**
 * Belgian postcodes by the jurisdiction that decides on work there. The codes of the nine German-speaking
 * municipalities come first, because they lie inside the Liège range. Ranges follow the provinces; at
 * borders a code may mislead, so the page shows the place it found and lets the person correct it.
 */
export const postcodes: readonly PostcodeRange<LocalJurisdiction>[] = [
  ...germanSpeaking.flatMap((municipality) =>
    municipality.postcodes.map(
      (code) => ({ from: code, to: code, option: 'german-speaking-community' }) as const,
    ),
  ),
  { from: 1000, to: 1299, option: 'brussels' },
  { from: 1300, to: 1499, option: 'wallonia' },
  { from: 1500, to: 3999, option: 'flanders' },
  { from: 4000, to: 7999, option: 'wallonia' },
  { from: 8000, to: 9999, option: 'flanders' },
];

/** Municipalities by each of their names. One that is not known is asked for its postcode. */
export const municipalities: Readonly<Record<LocalJurisdiction, readonly (readonly string[])[]>> = {
  flanders: listed(namesInFlanders),
  brussels,
  wallonia: listed(namesInWallonia),
  'german-speaking-community': germanSpeaking.map(({ names }) => names),
};

/** The same as facts know them. */
export const municipalityNames: Readonly<Record<LocalJurisdiction, string>> = {
  flanders: foldedNames(municipalities.flanders.flat()),
  brussels: foldedNames(municipalities.brussels.flat()),
  wallonia: foldedNames(municipalities.wallonia.flat()),
  'german-speaking-community': foldedNames(municipalities['german-speaking-community'].flat()),
};

function listed(text: string): readonly (readonly string[])[] {
  return text.split(';').map((names) => names.trim().split('/'));
}
