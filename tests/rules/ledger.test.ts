import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { type Condition } from '#rules/engine/condition.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import { ledger as brussels } from '#rules/law/brussels/ledger.ts';
import { exemptionLedger as brusselsExemption } from '#rules/law/brussels/ledger-exemption.ts';
import { ledger as federal } from '#rules/law/federal/ledger.ts';
import { benefitEndLedger } from '#rules/law/federal/ledger-benefit-end.ts';
import { exemptionLedger as sharedExemption } from '#rules/law/federal/ledger-exemption.ts';
import { ledger as flanders } from '#rules/law/flanders/ledger.ts';
import { ledger as germanSpeakingCommunity } from '#rules/law/german-speaking-community/ledger.ts';
import { exemptionLedger as flandersExemption } from '#rules/law/flanders/ledger-exemption.ts';
import { marketLedger } from '#rules/law/flanders/ledger-market.ts';
import { inCompanyLedger as brusselsInCompany } from '#rules/law/brussels/ledger-in-company.ts';
import { inCompanyLedger as flandersInCompany } from '#rules/law/flanders/ledger-in-company.ts';
import { inCompanyLedger as communityInCompany } from '#rules/law/german-speaking-community/ledger-in-company.ts';
import { sharedLedger as inCompany } from '#rules/law/ledger-in-company.ts';
import { exemptionLedger as communityExemption } from '#rules/law/german-speaking-community/ledger-exemption.ts';
import { exemptionLedger as walloniaExemption } from '#rules/law/wallonia/ledger-exemption.ts';
import { measuresLedger as federalMeasures } from '#rules/law/federal/ledger-measures.ts';
import { measuresLedger as flandersMeasures } from '#rules/law/flanders/ledger-measures.ts';
import { measuresLedger as brusselsMeasures } from '#rules/law/brussels/ledger-measures.ts';
import { measuresLedger as walloniaMeasures } from '#rules/law/wallonia/ledger-measures.ts';
import { measuresLedger as communityMeasures } from '#rules/law/german-speaking-community/ledger-measures.ts';
import { firstStepsLedger as brusselsFirst } from '#rules/law/brussels/ledger-first-steps.ts';
import { firstStepsLedger as federalFirst } from '#rules/law/federal/ledger-first-steps.ts';
import { firstStepsLedger as flandersFirst } from '#rules/law/flanders/ledger-first-steps.ts';
import { firstStepsLedger as communityFirst } from '#rules/law/german-speaking-community/ledger-first-steps.ts';
import { firstStepsLedger as walloniaFirst } from '#rules/law/wallonia/ledger-first-steps.ts';
import type { LedgerEntry } from '#rules/law/ledger.ts';
import { ledger as wallonia } from '#rules/law/wallonia/ledger.ts';
import { inCompanyLedger as walloniaInCompany } from '#rules/law/wallonia/ledger-in-company.ts';

/** Each ledger is the work of one reader of the facts: a fact may stand in two of them. */
const ledgersOf: readonly (readonly [Jurisdiction, readonly (readonly LedgerEntry[])[]])[] = [
  ['federal', [federal, benefitEndLedger, federalMeasures, federalFirst]],
  [
    'flanders',
    [
      flanders,
      marketLedger,
      flandersExemption,
      sharedExemption,
      flandersInCompany,
      inCompany,
      flandersMeasures,
      flandersFirst,
    ],
  ],
  [
    'brussels',
    [
      brussels,
      brusselsExemption,
      sharedExemption,
      brusselsInCompany,
      inCompany,
      brusselsMeasures,
      brusselsFirst,
    ],
  ],
  [
    'wallonia',
    [
      wallonia,
      walloniaExemption,
      sharedExemption,
      walloniaInCompany,
      inCompany,
      walloniaMeasures,
      walloniaFirst,
    ],
  ],
  [
    'german-speaking-community',
    [
      ...[germanSpeakingCommunity, communityExemption, sharedExemption],
      ...[communityInCompany, inCompany, communityMeasures, communityFirst],
    ],
  ],
];

/** Conditions without others below them: leaves, judgements, referrals. */
const endsOf = (condition: Condition): readonly Condition[] =>
  'of' in condition ? condition.of.flatMap(endsOf) : [condition];

describe.each(ledgersOf)('the ledger of %s', (jurisdiction, ledgers) => {
  const routes = catalogue.routes.filter((route) => route.jurisdiction === jurisdiction);
  const ends = routes
    .flatMap(({ versions }) => versions)
    .flatMap(({ condition, exclusions = [] }) => [condition, ...exclusions])
    .flatMap(endsOf);
  const series = ends.flatMap((end) =>
    end.kind === 'compare' && 'parameter' in end.against
      ? [end.against.parameter]
      : end.kind === 'listMembership'
        ? [end.list]
        : [],
  );
  const clauses = routes.flatMap(({ documents, fees, steps, consequences }) => [
    ...[...documents, ...fees, ...steps, ...consequences].map(({ id }) => id),
    ...fees.map(({ amount }) => amount),
  ]);
  /** What the law of the jurisdiction says, by id. */
  const ours = new Set([...ends.map(({ id }) => id), ...series, ...clauses]);
  const known = new Set([
    ...ours,
    ...routes.map(({ id }) => id),
    ...catalogue.facts.map(({ id }) => id),
  ]);
  const named = ledgers.flat().flatMap((entry) => ('ids' in entry ? entry.ids : []));

  it('names nothing that the law does not have', () => {
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names everything that the law has', () => {
    expect([...ours].filter((id) => !named.includes(id))).toEqual([]);
  });

  it('has one entry for each fact', () => {
    const twice = ledgers.flatMap((entries) => {
      const facts = entries.map(({ kind, fact }) => `${kind} ${fact}`);
      return facts.filter((fact, place) => facts.indexOf(fact) !== place);
    });
    expect(twice).toEqual([]);
  });
});
