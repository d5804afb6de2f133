import type { Source } from '../engine/provenance.ts';

/** Pages about the Brussels list of occupations that are short. */

export const visasUpdate2025: Source = {
  id: 'visas-update-2025',
  kind: 'press',
  title: 'Belgium: Brussels shortage occupation list 2025, key updates and implications',
  publisher: 'Visas Update',
  url: 'https://www.visasupdate.com/post/belgium-brussels-shortage-occupation-list-2025-key-updates-and-implications',
  lang: 'en',
  dated: '2025-07-29',
  checkedOn: '2026-11-21',
};

export const infos1001Brussels2025: Source = {
  id: '1001infos-brussels-2025',
  kind: 'press',
  title: 'Les 106 métiers en pénurie à Bruxelles',
  publisher: '1001infos',
  url: 'https://1001infos.net/?p=537411',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};
