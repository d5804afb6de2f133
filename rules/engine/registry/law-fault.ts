/** Everything that can be wrong with the law as data, before anybody asks it anything. */
export const lawFaultKinds = [
  // Time
  'impossibleDate',
  'emptyPeriod',
  'gap',
  'overlap',
  'noOpenEnd',
  'noReviewDate',
  'notConfirmed',
  'confirmedBeforeStart',
  'startNotSaid',
  'lateStart',
  // Provenance
  'noCitation',
  'unknownSource',
  'weakSources',
  // Identity and use
  'duplicateId',
  'unused',
  // Lists
  'unknownOccupation',
  'duplicateEntry',
  'listedAndRemoved',
  'resolvedAndUnresolved',
  // Conditions, figures and derivations
  'unknownFact',
  'wrongFactKind',
  'unknownOption',
  'unknownParameter',
  'wrongUnit',
  'unknownList',
  'notWhole',
  'emptyRange',
  'impossibleCount',
  // Steps
  'unknownStep',
  'stepCycle',
  // Checks
  'unknownRoute',
  'unknownCheck',
  'notAsked',
  'askedForNothing',
  'askedTwice',
  'noSituation',
] as const;
export type LawFaultKind = (typeof lawFaultKinds)[number];

/** One thing wrong in the law, for the person who wrote it. */
export interface LawFault {
  readonly kind: LawFaultKind;
  /** Where: ids and dates as they stand in the files, from the outside in. */
  readonly at: string;
  /** The whole sentence: where, what is wrong and what is expected. */
  readonly message: string;
}

/** Builds a fault; its message begins with the place. */
export function fault(kind: LawFaultKind, at: string, text: string): LawFault {
  return { kind, at, message: `${at}: ${text}` };
}
