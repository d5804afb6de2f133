import { all, any, is, referral } from '#rules/engine/condition.ts';
import { unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { residenceMention } from '#rules/facts/residence.ts';
import { workerCitizenship } from '#rules/facts/worker.ts';
import { agiiPrinciples, ecaussinnes, walloniaExemptions } from '#rules/sources/federal.ts';
import {
  byStatus,
  employerDutiesUnless,
  federalCompetence,
  heldFrom,
  immigrationOffice,
  mentionRule,
} from './labour-market.ts';

/**
 * Federal law, no authorisation needed: citizens of the EEA and Switzerland, and everybody whose title says that the
 * labour market is open without limit. The other statuses are the check "May I work here?". Checked 2026-11-21.
 */
export const federalNoAuthorisation: Route = {
  id: 'federal-no-authorisation',
  kind: 'no-authorisation',
  official: [
    { lang: 'nl', term: 'vrijstelling' },
    { lang: 'fr', term: 'dispense' },
  ],
  jurisdiction: 'federal',
  versions: [
    {
      from: heldFrom,
      to: null,
      condition: any(
        'federal-no-authorisation',
        is(
          'federal-citizen-eea-swiss',
          workerCitizenship,
          'eea-or-swiss',
          byStatus(
            'official',
            unlocated(walloniaExemptions),
            unlocated(agiiPrinciples),
            unlocated(ecaussinnes),
          ),
        ),
        is('federal-title-says-unlimited', residenceMention, 'unlimited', mentionRule),
        // A title on which no mention can be read may still give access: the check "May I work here?" asks on.
        all(
          'federal-mention-unread',
          is('federal-mention-not-found', residenceMention, 'not-found', mentionRule),
          referral('federal-mention-unread-ask', mentionRule),
        ),
      ),
    },
  ],
  consequences: [
    ...employerDutiesUnless((id) =>
      is(
        id,
        workerCitizenship,
        'eea-or-swiss',
        byStatus('official', unlocated(walloniaExemptions)),
      ),
    ),
  ],
  documents: [
    {
      id: 'federal-identity-shown',
      by: 'worker',
      when: is(
        'federal-identity-shown-when',
        workerCitizenship,
        'eea-or-swiss',
        byStatus('official', unlocated(walloniaExemptions)),
      ),
      provenance: byStatus('official', unlocated(walloniaExemptions), unlocated(ecaussinnes)),
    },
    {
      id: 'federal-title-shown',
      by: 'worker',
      when: is('federal-title-shown-when', residenceMention, 'unlimited', mentionRule),
      provenance: mentionRule,
    },
  ],
  fees: [],
  steps: [],
  authority: immigrationOffice,
  competence: federalCompetence,
};
