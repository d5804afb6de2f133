/** What a reader looks for first: pay, time, costs or a premium. */
export const topics = ['pay', 'time', 'cost', 'training'] as const;
export type Topic = (typeof topics)[number];

interface Row<Id extends string = string> {
  readonly id: Id;
  /** Ids of parameters; several of one place where it sets several. */
  readonly figures: readonly string[];
}

interface Chart<Id extends string = string, OfRow extends string = string> {
  readonly id: Id;
  readonly kind: 'steps' | 'bars';
  readonly rows: readonly OfRow[];
}

interface Group {
  readonly id: string;
  readonly topic: Topic;
  readonly rows: readonly Row[];
  readonly charts: readonly Chart[];
}

const groups = [
  {
    id: 'highly-skilled',
    topic: 'pay',
    rows: [
      {
        id: 'highly-skilled',
        figures: [
          'flanders-highly-skilled-full',
          'brussels-highly-skilled-basic',
          'wallonia-highly-skilled-full',
          'german-speaking-community-highly-skilled-four-years',
        ],
      },
      {
        id: 'highly-skilled-permanent',
        figures: ['german-speaking-community-highly-skilled-permanent'],
      },
      {
        id: 'highly-skilled-under-30',
        figures: ['flanders-highly-skilled-under-30', 'wallonia-highly-skilled-under-30'],
      },
      { id: 'highly-skilled-nurse', figures: ['flanders-highly-skilled-nurse'] },
      { id: 'highly-skilled-teacher', figures: ['flanders-highly-skilled-teacher'] },
    ],
    charts: [
      { id: 'highly-skilled', kind: 'steps', rows: ['highly-skilled'] },
      {
        id: 'highly-skilled-lower',
        kind: 'steps',
        rows: ['highly-skilled-under-30', 'highly-skilled-nurse', 'highly-skilled-teacher'],
      },
      { id: 'highly-skilled-permanent', kind: 'steps', rows: ['highly-skilled-permanent'] },
    ],
  },
  {
    id: 'blue-card',
    topic: 'pay',
    rows: [
      {
        id: 'blue-card',
        figures: [
          'flanders-blue-card-amount',
          'brussels-blue-card-amount',
          'wallonia-blue-card-amount',
          'german-speaking-community-blue-card-amount',
        ],
      },
      { id: 'blue-card-junior', figures: ['wallonia-blue-card-junior-amount'] },
    ],
    charts: [{ id: 'blue-card', kind: 'steps', rows: ['blue-card', 'blue-card-junior'] }],
  },
  {
    id: 'manager',
    topic: 'pay',
    rows: [
      {
        id: 'manager',
        figures: [
          'flanders-manager-amount',
          'brussels-manager-amount',
          'wallonia-manager-amount',
          'german-speaking-community-manager-amount',
        ],
      },
      { id: 'head-office', figures: ['german-speaking-community-head-office-amount'] },
    ],
    charts: [{ id: 'manager', kind: 'steps', rows: ['manager', 'head-office'] }],
  },
  {
    id: 'transfer',
    topic: 'pay',
    rows: [
      {
        id: 'transfer-manager',
        figures: [
          'flanders-transfer-manager-amount',
          'brussels-transfer-manager-amount',
          'wallonia-transfer-manager-amount',
        ],
      },
      {
        id: 'transfer-specialist',
        figures: [
          'flanders-transfer-specialist-amount',
          'brussels-transfer-specialist-amount',
          'wallonia-transfer-specialist-amount',
        ],
      },
      {
        id: 'transfer-trainee',
        figures: [
          // Flanders asks the same of both.
          'flanders-transfer-specialist-amount',
          'brussels-transfer-trainee-amount',
          'wallonia-transfer-trainee-amount',
        ],
      },
    ],
    charts: [
      { id: 'transfer-manager', kind: 'steps', rows: ['transfer-manager'] },
      { id: 'transfer-specialist', kind: 'steps', rows: ['transfer-specialist'] },
      { id: 'transfer-trainee', kind: 'steps', rows: ['transfer-trainee'] },
    ],
  },
  {
    id: 'vacancy',
    topic: 'time',
    rows: [
      {
        id: 'vacancy',
        figures: ['flanders-vacancy-weeks', 'brussels-vacancy-weeks', 'wallonia-vacancy-weeks'],
      },
      { id: 'seasonal-vacancy', figures: ['flanders-seasonal-vacancy-weeks'] },
      { id: 'seasonal-days', figures: ['flanders-seasonal-days'] },
      { id: 'full-time', figures: ['flanders-full-time-share'] },
    ],
    charts: [{ id: 'vacancy', kind: 'bars', rows: ['vacancy', 'seasonal-vacancy'] }],
  },
  {
    id: 'unlimited',
    topic: 'time',
    rows: [
      {
        id: 'unlimited',
        figures: [
          'flanders-unlimited-months',
          'brussels-unlimited-months',
          'german-speaking-community-unlimited-months',
        ],
      },
      { id: 'unlimited-stay', figures: ['brussels-unlimited-stay-months'] },
      { id: 'unlimited-elsewhere', figures: ['brussels-unlimited-months-elsewhere'] },
      { id: 'unlimited-blue-card', figures: ['wallonia-unlimited-months-blue-card'] },
      {
        id: 'unlimited-long-term-resident',
        figures: ['flanders-unlimited-months-long-term-resident'],
      },
      { id: 'unlimited-turkish', figures: ['flanders-unlimited-months-turkish'] },
      { id: 'unlimited-turkish-family', figures: ['flanders-unlimited-months-turkish-family'] },
      {
        id: 'unlimited-reduced',
        figures: ['german-speaking-community-unlimited-months-reduced'],
      },
      {
        id: 'unlimited-twice-reduced',
        figures: ['german-speaking-community-unlimited-months-twice-reduced'],
      },
    ],
    charts: [
      {
        id: 'unlimited',
        kind: 'bars',
        rows: [
          ...['unlimited', 'unlimited-elsewhere', 'unlimited-blue-card'],
          ...['unlimited-long-term-resident', 'unlimited-turkish', 'unlimited-turkish-family'],
          ...['unlimited-reduced', 'unlimited-twice-reduced'],
        ],
      },
    ],
  },
  {
    id: 'fees',
    topic: 'cost',
    rows: [
      { id: 'contribution', figures: ['federal-contribution-single-permit'] },
      {
        id: 'contribution-long-term-resident',
        figures: ['federal-contribution-long-term-resident'],
      },
      { id: 'permit-fee', figures: ['flanders-single-permit-fee'] },
      { id: 'visa', figures: ['federal-visa-d'] },
    ],
    charts: [
      {
        id: 'fees',
        kind: 'steps',
        rows: ['contribution', 'contribution-long-term-resident', 'permit-fee', 'visa'],
      },
    ],
  },
  {
    id: 'steps-and-guidance',
    topic: 'cost',
    rows: [
      { id: 'naric-level-fee', figures: ['naric-level-fee'] },
      { id: 'naric-specific-fee', figures: ['naric-specific-fee'] },
      { id: 'french-community-equivalence-fee', figures: ['french-community-equivalence-fee'] },
      {
        id: 'french-community-equivalence-reduced-fee',
        figures: ['french-community-equivalence-reduced-fee'],
      },
      { id: 'french-community-school-fee', figures: ['french-community-school-fee'] },
      { id: 'flanders-integration-fee', figures: ['flanders-integration-fee'] },
      { id: 'dutch-lesson-hour-fee', figures: ['dutch-lesson-hour-fee'] },
      { id: 'evc-fee', figures: ['evc-fee'] },
      { id: 'evc-reduced-fee', figures: ['evc-reduced-fee'] },
      { id: 'flanders-career-voucher-own-part', figures: ['flanders-career-voucher-own-part'] },
    ],
    charts: [],
  },
  {
    id: 'training-premium',
    topic: 'training',
    rows: [
      {
        id: 'percentage',
        figures: [
          ...['flanders-ibo-percentage-1', 'flanders-ibo-percentage-2'],
          ...['flanders-ibo-percentage-3', 'flanders-ibo-percentage-4'],
          ...['brussels-fpie-percentage-1', 'brussels-fpie-percentage-2'],
          'brussels-fpie-percentage-3',
          ...['wallonia-pfi-percentage-least', 'wallonia-pfi-percentage-most'],
          'german-speaking-community-ibu-percentage',
        ],
      },
      {
        id: 'social-contribution',
        figures: ['flanders-ibo-contribution', 'brussels-fpie-contribution'],
      },
      { id: 'tax', figures: ['flanders-ibo-tax', 'brussels-fpie-tax', 'wallonia-pfi-tax'] },
    ],
    charts: [],
  },
] as const satisfies readonly Group[];

type Groups = (typeof groups)[number];
export type GroupId = Groups['id'];
export type RowId = Groups['rows'][number]['id'];

/** One thing that places set in their own way, as a row of a table: its figures stand in the column of their place. */
export type FigureRow = Row<RowId>;
/** A picture of some rows: how amounts changed over time, or how long each is. */
export type FigureChart = Chart<Groups['charts'][number]['id'], RowId>;

/** Figures that belong together and share a page. The id is its address: never rename one. */
export interface FigureGroup extends Group {
  readonly id: GroupId;
  readonly rows: readonly FigureRow[];
  readonly charts: readonly FigureChart[];
}

/** Every figure of the law and of the premiums stands in one of these; a test finds those left out. */
export const figureGroups: readonly FigureGroup[] = groups;

/** Figures that need a word besides the name of their row: which of several, or for whom. */
export const notedFigures = [
  'german-speaking-community-highly-skilled-four-years',
  'german-speaking-community-highly-skilled-permanent',
  'german-speaking-community-head-office-amount',
  'brussels-manager-amount',
  'flanders-ibo-percentage-1',
  'flanders-ibo-percentage-2',
  'flanders-ibo-percentage-3',
  'flanders-ibo-percentage-4',
  'brussels-fpie-percentage-1',
  'brussels-fpie-percentage-2',
  'brussels-fpie-percentage-3',
  'wallonia-pfi-percentage-least',
  'wallonia-pfi-percentage-most',
  'german-speaking-community-ibu-percentage',
] as const;
