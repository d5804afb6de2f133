import { all, any, atLeast, is, judgement, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Consequence, Route } from '#rules/engine/route.ts';
import { benefitKind } from '#rules/facts/jobseeker.ts';
import {
  trainingHours,
  trainingKind,
  trainingTimetable,
  trainingWeeks,
} from '#rules/facts/training.ts';
import { checkRegistered, exemptionSteps } from '#rules/law/federal/exemption-steps.ts';
import {
  exemptionConsequences,
  exemptionDocuments,
} from '#rules/law/federal/training-exemption.ts';
import {
  bruxellesJ,
  vdabNonRecognised,
  vdabQuestions,
  vdabRecognised,
} from '#rules/sources/training-exemption-services.ts';
import { flemishDecision2009, royalDecree1991 } from '#rules/sources/training-exemption.ts';

const checkedOn = '2026-11-21';
const page = provenance('official', checkedOn, unlocated(vdabRecognised));

export const vdab: Authority = {
  id: 'flanders-exemption-vdab',
  names: [
    { lang: 'nl', name: 'VDAB (Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding)' },
  ],
  url: 'https://www.vdab.be/vrijstellingen/erkend',
  phone: '0800 30 700',
};

/** VDAB, for who lives in the Flemish Region, since 1 January 2017; wherever the training is. */
export const vdabCompetence = provenance(
  'professional',
  checkedOn,
  article(bruxellesJ, 'art. 91-94', royalDecree1991),
  unlocated(vdabQuestions),
  unlocated(flemishDecision2009),
);

/** The pages carry no date: held from the first day for which we hold other law, and not earlier. */
export const vdabHeldFrom = '2024-01-01';

/** That the pages carry no date is told. */
export const vdabUndated: Consequence = {
  id: 'flanders-exemption-undated',
  topic: 'permit',
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(vdabRecognised),
    unlocated(vdabNonRecognised),
  ),
};

/** VDAB's own training in a company; one with the service of another region is asked for. */
const companyRule = provenance(
  'official',
  '2026-11-27',
  unlocated(vdabRecognised),
  unlocated(vdabQuestions),
);

/** 20 hours a week; an individual training in a company (IBO) needs 17.5. */
const intensity = any(
  'flanders-exemption-recognised-intensity',
  atLeast('flanders-exemption-recognised-hours', trainingHours, 1200, page),
  all(
    'flanders-exemption-recognised-ibo',
    is('flanders-exemption-recognised-is-ibo', trainingKind, 'in-company', page),
    atLeast('flanders-exemption-recognised-ibo-hours', trainingHours, 1050, page),
  ),
);

/** "In daytime": the page draws no hour between afternoon and evening, so VDAB does. */
const daytime = any(
  'flanders-exemption-recognised-daytime',
  is('flanders-exemption-recognised-day', trainingTimetable, 'weekdays-before-17', page),
  all(
    'flanders-exemption-recognised-late-afternoon',
    is('flanders-exemption-recognised-late-lessons', trainingTimetable, 'weekdays-before-18', page),
    judgement('flanders-exemption-recognised-late-enough-day', page),
  ),
);

/**
 * Flanders, exemption for recognised training (vrijstelling van beschikbaarheid): run, partnered or subsidised by VDAB,
 * without a request. Whose training in a company it is, is not asked: that only an IBO is recognised is told. Held from
 * 2024-01-01, from undated copies of VDAB's pages. Checked 2026-11-27.
 */
export const flandersExemptionRecognised: Route = {
  id: 'flanders-exemption-recognised',
  kind: 'training-exemption',
  official: [{ lang: 'nl', term: 'vrijstelling van beschikbaarheid' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: vdabHeldFrom,
      to: null,
      condition: all(
        'flanders-exemption-recognised',
        oneOf(
          'flanders-exemption-recognised-training',
          trainingKind,
          ['service', 'in-company'],
          page,
        ),
        oneOf(
          'flanders-exemption-recognised-benefit',
          benefitKind,
          ['unemployment', 'insertion', 'income-guarantee'],
          page,
        ),
        atLeast('flanders-exemption-recognised-weeks', trainingWeeks, 4, page),
        intensity,
        daytime,
        judgement('flanders-exemption-recognised-fit', page),
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-exemption-automatic',
      topic: 'permit',
      when: is('flanders-exemption-automatic', trainingKind, 'service', page),
      provenance: page,
    },
    {
      id: 'flanders-exemption-automatic-ibo',
      topic: 'permit',
      when: is('flanders-exemption-automatic-ibo', trainingKind, 'in-company', companyRule),
      provenance: companyRule,
    },
    {
      id: 'flanders-exemption-refunds',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(vdabNonRecognised)),
    },
    vdabUndated,
    ...exemptionConsequences,
  ],
  documents: exemptionDocuments,
  fees: [],
  steps: exemptionSteps(checkRegistered),
  authority: vdab,
  competence: vdabCompetence,
};
