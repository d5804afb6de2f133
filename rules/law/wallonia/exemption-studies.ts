import { all, any, atLeast, is, judgement, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import {
  benefitDaysTwoYears,
  diplomaGround,
  priorDiploma,
  studiesTwoYearsAgo,
} from '#rules/facts/jobseeker.ts';
import {
  trainingAbroad,
  trainingHours,
  trainingKind,
  trainingNewCredits,
  trainingShortage,
  trainingTimetable,
  trainingWeeks,
} from '#rules/facts/training.ts';
import { exemptionConsequences } from '#rules/law/federal/training-exemption.ts';
import { foremFullTime, siepStudies } from '#rules/sources/training-exemption-services.ts';
import { namurJobseeker, royalDecree1991 } from '#rules/sources/training-exemption.ts';
import {
  beforeStart,
  firstTime,
  foremBenefit,
  foremConsequences,
  foremDocuments,
  foremHeldFrom,
  foremSteps,
  fromForem,
} from './exemption.ts';

const checkedOn = '2026-11-21';
const page = provenance('official', checkedOn, unlocated(foremFullTime));
const article93 = provenance(
  'official',
  checkedOn,
  article(foremFullTime, 'art. 93', royalDecree1991),
  unlocated(foremFullTime),
);
const daysRule = provenance(
  'official',
  checkedOn,
  article(foremFullTime, 'art. 93', royalDecree1991),
  unlocated(siepStudies),
);
const adultRule = provenance('professional', checkedOn, unlocated(siepStudies));

/** Benefit for a year within two, unless the region wants people for the occupation. */
const benefitDays = (id: string, rule: Provenance) =>
  any(
    `${id}-days`,
    atLeast(`${id}-312`, benefitDaysTwoYears, 312, rule),
    is(`${id}-shortage`, trainingShortage, true, rule),
  );

const daytime = (id: string, rule: Provenance) =>
  oneOf(id, trainingTimetable, ['weekdays-before-17', 'weekdays-before-18'], rule);

const higher = 'wallonia-exemption-higher';
const secondary = 'wallonia-exemption-secondary';
const adult = 'wallonia-exemption-adult';

const others = (kind: 'higher-education' | 'secondary') =>
  trainingKind.options.filter((option) => option !== kind);

const credits = any(
  higher,
  oneOf(`${higher}-not`, trainingKind, others('higher-education'), page),
  all(
    `${higher}-by-day`,
    atLeast(`${higher}-27`, trainingNewCredits, 27, page),
    daytime(`${higher}-daytime`, page),
  ),
  atLeast(`${higher}-40`, trainingNewCredits, 40, page),
);

const hours = any(
  secondary,
  oneOf(`${secondary}-not`, trainingKind, others('secondary'), page),
  all(
    `${secondary}-by-day`,
    atLeast(`${secondary}-16`, trainingHours, 960, page),
    daytime(`${secondary}-daytime`, page),
  ),
  atLeast(`${secondary}-24`, trainingHours, 1440, page),
);

/** A diploma of higher education in the way, unless it has no value on the labour market. */
const diploma = any(
  'wallonia-exemption-diploma',
  oneOf('wallonia-exemption-no-higher-diploma', priorDiploma, ['none', 'upper-secondary'], page),
  all(
    'wallonia-exemption-without-value',
    is('wallonia-exemption-few-prospects', diplomaGround, 'few-prospects', page),
    judgement('wallonia-exemption-few-prospects-accepted', page),
  ),
  referral('wallonia-exemption-ask-diploma', page),
);

/** An older page of Forem asked for 20 hours before 17:00; the newer one counts. */
const newerPage = (fact: 'secondary' | 'adult-education', id: string): Consequence => ({
  id: 'wallonia-exemption-older-page',
  topic: 'permit',
  when: is(id, trainingKind, fact, page),
  provenance: page,
});

/**
 * Wallonia, exemption for full-time studies in secondary or higher education: royal decree of 25 November 1991,
 * art. 93, as Forem describes it. Held from 2024-01-01, from an undated copy. Checked 2026-11-21.
 */
export const walloniaExemptionFullTimeStudies: Route = {
  ...fromForem,
  id: 'wallonia-exemption-full-time-studies',
  versions: [
    {
      from: foremHeldFrom,
      to: null,
      condition: all(
        'wallonia-exemption-full-time-studies',
        oneOf(
          'wallonia-exemption-studies-kind',
          trainingKind,
          ['higher-education', 'secondary'],
          page,
        ),
        beforeStart,
        foremBenefit,
        credits,
        hours,
        is('wallonia-exemption-studies-abroad', trainingAbroad, false, page),
        is('wallonia-exemption-studies-gap', studiesTwoYearsAgo, true, article93),
        diploma,
        firstTime(page),
        benefitDays('wallonia-exemption-studies', daysRule),
      ),
    },
  ],
  consequences: [
    newerPage('secondary', 'wallonia-exemption-older-page-secondary'),
    ...foremConsequences,
    ...exemptionConsequences,
  ],
  documents: [
    ...foremDocuments,
    {
      // Named before the regions took over; whether it is used today was not found.
      id: 'wallonia-exemption-c93',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, unlocated(namurJobseeker)),
    },
  ],
  steps: foremSteps,
};

/**
 * Wallonia, exemption for adult education (promotion sociale), as a student guide describes it. Held from 2024-01-01,
 * from an undated copy. Checked 2026-11-21.
 */
export const walloniaExemptionAdultEducation: Route = {
  ...fromForem,
  id: 'wallonia-exemption-adult-education',
  versions: [
    {
      from: foremHeldFrom,
      to: null,
      condition: all(
        'wallonia-exemption-adult-education',
        is(`${adult}-is`, trainingKind, 'adult-education', adultRule),
        beforeStart,
        foremBenefit,
        atLeast(`${adult}-weeks`, trainingWeeks, 4, adultRule),
        any(
          `${adult}-timetable`,
          all(
            `${adult}-by-day`,
            any(
              `${adult}-intensity`,
              atLeast(`${adult}-27`, trainingNewCredits, 27, adultRule),
              atLeast(`${adult}-16`, trainingHours, 960, adultRule),
            ),
            daytime(`${adult}-daytime`, adultRule),
          ),
          atLeast(`${adult}-40`, trainingNewCredits, 40, adultRule),
          atLeast(`${adult}-24`, trainingHours, 1440, adultRule),
        ),
        benefitDays(adult, adultRule),
      ),
    },
  ],
  consequences: [
    newerPage('adult-education', 'wallonia-exemption-older-page-adult'),
    ...foremConsequences,
    ...exemptionConsequences,
  ],
  documents: foremDocuments,
  steps: foremSteps,
};
