import type { Answers } from '#rules/engine/answer.ts';
import type { Truth } from '#rules/engine/claims.ts';
import { type Closure, group, leaf, oneOf, type Range, rangeOf, reaches } from './closures.ts';
import type { EngineUnderTest } from './engine-under-test.ts';

const number = (fact: string, max: number) => (answers: Answers) => rangeOf(answers[fact], max);
const monthly = number('pay-monthly', 10_000_000);

/** The yearly total where it is stated, else so many hundredths of the month. */
function yearly(answers: Answers, factor: number | null): Range {
  const total = answers['pay-yearly'];
  const isDenied = typeof total === 'object' && ('unknown' in total || 'notApplicable' in total);
  if (!isDenied) return rangeOf(total, 150_000_000);
  const { from, to } = monthly(answers);
  return {
    from: Math.floor((from * (factor ?? 1200)) / 100),
    to: factor === null ? Infinity : Math.floor((to * factor) / 100),
  };
}

const payFlanders = (answers: Answers) =>
  yearly(answers, answers['contract-employer'] === 'belgian' ? 1392 : null);
const payWallonia = (answers: Answers) => yearly(answers, null);
const payCommunity = (answers: Answers): Range => {
  const { from, to } = monthly(answers);
  return { from: from * 12, to: to * 12 };
};

const waitForPay: Closure['wait'] = (answers, facts) => {
  facts.push('pay-yearly', 'pay-monthly');
  if (answers['pay-yearly'] !== undefined) facts.push('contract-employer');
};
const waitForTotal: Closure['wait'] = (_, facts) => facts.push('pay-yearly', 'pay-monthly');
const waitForMonth: Closure['wait'] = (_, facts) => facts.push('pay-monthly');

/** Thirty years before 2 June 2025: whoever was born later is under 30. */
const bornBefore = '1995-06-02';

function under30(id: string): Closure {
  return leaf(
    id,
    'worker-age',
    null,
    (answers): Truth => {
      const birth = answers['worker-birth-date'];
      if (typeof birth === 'string') return birth > bornBefore ? 'true' : 'false';
      if (typeof birth !== 'object' || !('from' in birth || 'to' in birth)) return 'unknown';
      if (birth.from !== undefined && birth.from > bornBefore) return 'true';
      return birth.to !== undefined && birth.to <= bornBefore ? 'false' : 'unknown';
    },
    (_, facts) => facts.push('worker-birth-date'),
  );
}

const flanders = (id: string) => `flanders-highly-skilled${id}`;
const brussels = (id: string) => `brussels-highly-skilled${id}`;
const wallonia = (id: string) => `wallonia-highly-skilled${id}`;
const community = (id: string) => `german-speaking-community-highly-skilled${id}`;
const higher = ['level-5', 'level-6', 'level-7', 'level-8'] as const;

function payInFlanders(id: string, amount: number): Closure {
  return reaches(flanders(id), 'pay-yearly-flanders', amount, true, payFlanders, waitForPay);
}

function payInWallonia(id: string, amount: number): Closure {
  return reaches(wallonia(id), 'pay-yearly-wallonia', amount, true, payWallonia, waitForTotal);
}

function payInCommunity(id: string, amount: number): Closure {
  const fact = 'pay-yearly-german-speaking-community';
  return reaches(community(id), fact, amount, true, payCommunity, waitForMonth);
}

function totalInCommunity(id: string, amount: number, who: Closure): Closure {
  const total = number('pay-yearly', 150_000_000);
  return group(
    'all',
    community(`${id}-in-writing`),
    reaches(community(`${id}-total`), 'pay-yearly', amount, true, total),
    who,
  );
}

const atMostFourYears = (id: string) =>
  oneOf(
    community(id),
    'contract-term',
    'under-six-months',
    'six-to-twelve-months',
    'one-to-four-years',
  );

const employee = [
  'ordinary',
  'special-group',
  'intra-company-transfer',
  'researcher',
  'performing-artist',
  'professional-athlete',
] as const;

const noOwnAmount = [
  ...(['ordinary', 'special-group', 'researcher'] as const),
  ...(['seasonal', 'au-pair', 'self-employed'] as const),
] as const;

/** The four routes as the law stands on 2 June 2025, in the order of `routeIds`. */
export const handWrittenRoutes: readonly Closure[] = [
  group(
    'all',
    flanders(''),
    oneOf('flanders-employee-job', 'job-move', ...employee),
    group(
      'any',
      'flanders-amount-for-the-work',
      oneOf('flanders-no-own-amount', 'job-move', ...noOwnAmount),
    ),
    oneOf(flanders('-diploma'), 'diploma-level', ...higher),
    group(
      'any',
      flanders('-pay'),
      payInFlanders('-pay-full', 4_891_200),
      group(
        'all',
        flanders('-reduced'),
        oneOf(flanders('-belgian-contract'), 'contract-employer', 'belgian'),
        group(
          'any',
          flanders('-reduced-groups'),
          group(
            'all',
            flanders('-reduced-under-30'),
            under30(flanders('-age')),
            payInFlanders('-pay-under-30', 3_912_960),
          ),
          group(
            'all',
            flanders('-reduced-nurse'),
            oneOf(flanders('-nurse'), 'job-group', 'nurse'),
            payInFlanders('-pay-nurse', 3_912_960),
          ),
          group(
            'all',
            flanders('-reduced-teacher'),
            oneOf(flanders('-teacher'), 'job-group', 'teacher'),
            payInFlanders('-pay-teacher', 3_912_960),
          ),
        ),
      ),
    ),
  ),
  group(
    'all',
    brussels(''),
    oneOf('brussels-employee-job', 'job-move', ...employee),
    group(
      'any',
      'brussels-amount-for-the-work',
      oneOf('brussels-no-own-amount', 'job-move', ...noOwnAmount),
    ),
    oneOf(brussels('-diploma'), 'diploma-level', ...higher),
    reaches(brussels('-programme'), 'diploma-years', 3, false, number('diploma-years', 12)),
    reaches(brussels('-pay'), 'pay-monthly', 370_344, true, monthly),
  ),
  group(
    'all',
    wallonia(''),
    oneOf('wallonia-employee-job', 'job-move', ...employee),
    group(
      'any',
      'wallonia-amount-for-the-work',
      oneOf('wallonia-no-own-amount', 'job-move', ...noOwnAmount),
    ),
    group(
      'any',
      wallonia('-qualification'),
      oneOf(wallonia('-diploma'), 'diploma-level', 'level-6', 'level-7', 'level-8'),
      group(
        'all',
        wallonia('-ict'),
        oneOf(wallonia('-ict-job'), 'job-ict', 'manager', 'specialist'),
        oneOf(wallonia('-ict-alone'), 'job-ict', 'manager', 'specialist'),
      ),
      reaches(wallonia('-experience'), 'experience-years', 3, false, number('experience-years', 7)),
    ),
    group(
      'any',
      wallonia('-pay'),
      payInWallonia('-pay-full', 5_161_300),
      group(
        'all',
        wallonia('-reduced'),
        under30(wallonia('-age')),
        oneOf(wallonia('-belgian-contract'), 'contract-employer', 'belgian'),
        payInWallonia('-pay-under-30', 4_129_000),
      ),
    ),
  ),
  group(
    'all',
    community(''),
    oneOf('german-speaking-community-employee-job', 'job-move', ...employee),
    oneOf(community('-diploma'), 'diploma-level', ...higher),
    group(
      'any',
      community('-pay'),
      group(
        'all',
        community('-four-years'),
        atMostFourYears('-term'),
        payInCommunity('-pay-four-years', 5_118_000),
      ),
      group(
        'all',
        community('-permanent'),
        oneOf(community('-not-posted'), 'contract-employer', 'belgian'),
        payInCommunity('-pay-permanent', 8_538_800),
      ),
      totalInCommunity('-four-years', 5_118_000, atMostFourYears('-four-years-total-term')),
      totalInCommunity(
        '-permanent',
        8_538_800,
        oneOf(community('-permanent-total-not-posted'), 'contract-employer', 'belgian'),
      ),
    ),
  ),
];

export const handWritten: EngineUnderTest = {
  name: 'hand-written',
  understands: ['complete', 'open', 'ranged'],
  explains: 'the same tree',
  decide: (answers) => handWrittenRoutes.map((route) => route.reason(answers).truth),
};
