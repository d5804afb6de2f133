import { type DeclaredFinding, never } from './declared-finding.ts';
import { region } from './declared-region.ts';
import {
  brusselsShortage,
  leaders,
  plainMove,
  skilledMove,
  transfer,
  withBenefit,
} from './holes-shared.ts';

/** Routes that nobody finds open, because what they rest on may not decide or is referred. */
export const openToNobody: readonly DeclaredFinding[] = [
  {
    kind: 'neverOpen',
    about: ['flanders-seasonal'],
    covers: region('flanders', '2024-05-01', {
      'job-move': ['seasonal'],
      'job-seasonal-sector': { not: ['other'] },
      'job-seasonal-days': { to: 150 },
    }),
    lacks: { parameter: 'flanders-seasonal-vacancy-weeks' },
    reason: 'Whether three weeks of vacancy are enough or nine are needed is not confirmed.',
  },
  never(
    'flanders-other-category',
    'flanders-other-ask',
    region('flanders', '2024-01-01', {
      'job-move': { not: ['ordinary', 'intra-company-transfer', 'seasonal'] },
    }),
    'Only recognised and referred.',
  ),
  never(
    'brussels-intra-company-transfer',
    'brussels-transfer-ask',
    region('brussels', '2024-10-01', transfer),
    'Only the pay is known.',
  ),
  never(
    'brussels-manager',
    'brussels-manager-exemption',
    region('brussels', '2024-10-01', leaders),
    'No permit category was found.',
  ),
  {
    kind: 'neverOpen',
    about: ['brussels-shortage-occupation'],
    covers: region('brussels', '2024-10-01', brusselsShortage),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'A law firm gives 84 names, the Region counts 82: no name is certain.',
  },
  never(
    'brussels-other-category',
    'brussels-other-ask',
    region('brussels', '2024-10-01'),
    'Only recognised and referred.',
  ),
  never(
    'wallonia-blue-card',
    'wallonia-blue-card-diploma',
    region('wallonia', '2024-09-01', skilledMove),
    'Neither the level of the diploma nor the least contract was read in the Walloon text.',
  ),
  never(
    'wallonia-intra-company-transfer',
    'wallonia-transfer-ask',
    region('wallonia', '2024-09-01', transfer),
    'Only the pay is known.',
  ),
  never(
    'wallonia-manager',
    'wallonia-manager-as-asked',
    region('wallonia', '2024-09-01', leaders),
    'That whoever leads the company is whom the category means is not confirmed.',
  ),
  never(
    'wallonia-unlimited',
    'wallonia-unlimited-months-blue-card',
    region('wallonia', '2024-09-01', { 'application-kind': ['unlimited'] }),
    'A summary gives the year on an EU Blue Card; the months for others were not seen.',
  ),
  never(
    'wallonia-other-category',
    'wallonia-other-ask',
    region('wallonia', '2024-09-01', {
      'job-move': { not: ['ordinary', 'intra-company-transfer'] },
    }),
    'Only recognised and referred.',
  ),
  never(
    'german-speaking-community-highly-skilled',
    'german-speaking-community-highly-skilled-diploma',
    region('german-speaking-community', '2024-01-01', skilledMove),
    'The level of the diploma is not verified.',
  ),
  {
    kind: 'neverOpen',
    about: ['german-speaking-community-blue-card'],
    covers: region('german-speaking-community', '2024-01-01', skilledMove),
    lacks: { parameter: 'german-speaking-community-blue-card-amount' },
    reason: 'No source gives the amount.',
  },
  never(
    'german-speaking-community-shortage-occupation',
    'german-speaking-community-shortage-list',
    region('german-speaking-community', '2024-01-01', {
      ...plainMove,
      'worker-eu-long-term-resident': [true],
    }),
    'No list was found, so the Ministry is asked.',
  ),
  never(
    'german-speaking-community-other-category',
    'german-speaking-community-other-ask',
    region('german-speaking-community', '2024-01-01'),
    'Only recognised and referred.',
  ),
  never(
    'wallonia-exemption-dual',
    'wallonia-exemption-dual-ask',
    region('wallonia', '2024-01-01', {
      ...withBenefit,
      'training-kind': ['dual'],
      'exemption-before': [false],
    }),
    'Forem decides case by case.',
  ),
  never(
    'german-speaking-community-exemption',
    'german-speaking-community-exemption-ask',
    region('german-speaking-community', '2024-01-01', withBenefit),
    'The pages show what ADG refuses; the rest of each article is for ADG to say.',
  ),
  never(
    'flanders-ibo-plus',
    'flanders-ibo-plus-ask',
    region('flanders', '2024-01-01', {
      'training-weeks': { to: 52 },
      'right-to-work': { not: ['no'] },
    }),
    'VDAB decides who is in the target group.',
  ),
];
