import { type DeclaredFinding, guard, never } from './declared-finding.ts';
import { region } from './declared-region.ts';

const outOfWork = { 'employment-situation': ['jobseeker', 'welfare'] };
const everywhere = ['flanders', 'brussels', 'wallonia', 'german-speaking-community'] as const;

/** Measures and first steps that nobody finds open, or closed. */
export const measuresUndecided: readonly DeclaredFinding[] = [
  never(
    'flanders-bottleneck-premium',
    'flanders-bottleneck-premium-ask',
    region('flanders', '2024-01-01', {
      ...outOfWork,
      'course-began': ['september-2023-to-october-2024'],
    }),
    'Nothing new is granted; VDAB says what is still paid for the trainings of that time.',
  ),
  never(
    'brussels-older-worker',
    'brussels-older-worker-wage',
    region('brussels', '2024-07-01', {
      'employment-situation': { not: ['neither'] },
      'worker-age': { from: 61, to: 66 },
    }),
    'Two caps of the wage are reported, and which one counts is not known.',
  ),
  ...(['brussels', 'wallonia', 'german-speaking-community'] as const).map((place) =>
    never(
      `${place}-paid-leave`,
      'paid-leave-ask',
      region(place, '2025-09-01', { 'employment-situation': ['in-work'], 'job-place': [place] }),
      'Only until when an employer claims was found, not the conditions.',
    ),
  ),
  never(
    'brussels-training-allowance',
    'brussels-training-allowance-ask',
    region('brussels', '2024-01-01', { ...outOfWork, 'course-began': { not: ['none'] } }),
    'The order that sets the conditions was not read.',
  ),
  never(
    'brussels-mentoring',
    'brussels-mentoring-ask',
    region('brussels', '2025-04-01', outOfWork),
    'For whom the mentors of Actiris are, the press alone says.',
  ),
  never(
    'wallonia-impulsion-young',
    'wallonia-impulsion-other',
    region('wallonia', '2024-09-01', { ...outOfWork, 'worker-age': { to: 24 } }),
    'The other conditions of Forem were not read.',
  ),
  never(
    'wallonia-impulsion-year',
    'wallonia-impulsion-other',
    region('wallonia', '2024-09-01', { ...outOfWork, 'registered-months': { from: 12 } }),
    'The other conditions of Forem were not read.',
  ),
  never(
    'wallonia-sesam',
    'wallonia-impulsion-other',
    region('wallonia', '2026-01-01', { ...outOfWork, 'registered-months': { from: 4 } }),
    'The other conditions of Forem were not read.',
  ),
  never(
    'wallonia-impulsion-older',
    'wallonia-impulsion-older-wage',
    region('wallonia', '2024-09-01', { ...outOfWork, 'worker-age': { from: 55 } }),
    'The cap is held against the wage of a quarter, and the other conditions were not read.',
  ),
  never(
    'wallonia-hiring-bonus',
    'wallonia-hiring-bonus-year',
    region('wallonia', '2026-07-01'),
    'Announced for July 2026; no text in force was found.',
  ),
  never(
    'wallonia-incentive',
    'wallonia-incentive-ask',
    region('wallonia', '2024-09-01', { ...outOfWork, 'course-began': { not: ['none'] } }),
    'An order of December 2025 changes it and was not read.',
  ),
  never(
    'wallonia-tailored-training',
    'wallonia-tailored-training-ask',
    region('wallonia', '2024-09-01', outOfWork),
    'The conditions that are known are of 2018.',
  ),
  never(
    'wallonia-announced-measures',
    'wallonia-announced-measures-ask',
    region('wallonia', '2024-09-01'),
    'Announced or named by the press; none was found in force.',
  ),
  never(
    'wallonia-wallangues',
    'wallonia-wallangues-runs',
    region('wallonia', '2024-09-01', { 'worker-age': { from: 18 } }),
    'One source lists it, in another the minister gives it up.',
  ),
  never(
    'federal-duo-solidaire',
    'federal-duo-solidaire-ask',
    everywhere.map((place) => region(place, '2024-01-01', outOfWork)),
    'A report names it, and no page of it was found.',
  ),
  never(
    'federal-shortage-job-allowance',
    'federal-shortage-job-allowance-ask',
    everywhere.map((place) => region(place, '2024-01-01', outOfWork)),
    'Its sheet is of 2023; whether it outlived March 2026 is not known.',
  ),
  never(
    'brussels-first-childcare',
    'brussels-first-childcare-creche',
    region('brussels', '2026-06-12', {
      livelihood: { not: ['work'] },
      'youngest-child': ['before-school'],
    }),
    'The crèches of Actiris are known from the press only.',
  ),

  {
    kind: 'neverClosed',
    about: ['wallonia-hiring-bonus'],
    covers: region('wallonia', '2026-07-01'),
    reason: 'All that is known of the bonus was announced: that closes nothing.',
  },
  {
    kind: 'neverClosed',
    about: ['wallonia-announced-measures'],
    covers: region('wallonia', '2024-09-01'),
    reason: 'The press alone says whom they are for: that closes nothing.',
  },
  {
    kind: 'neverClosed',
    about: ['flanders-parlangi'],
    covers: region('flanders', '2024-01-01'),
    reason: 'Whoever lives in Flanders may ask whether it is offered to them.',
  },
  {
    kind: 'neverClosed',
    about: ['flanders-first-validation'],
    covers: region('flanders', '2026-06-12'),
    reason: 'Whether there is experience is for the centre to say.',
  },

  guard(
    'flanders-parlangi-home',
    region('flanders', '2024-01-01'),
    'The source says it; who lives elsewhere has the services of another place.',
  ),
  guard(
    'wallonia-wallangues-home',
    region('wallonia', '2024-09-01'),
    'The source says it; who lives elsewhere has the services of another place.',
  ),
];
