import directory from '#content/services/services.json' with { type: 'json' };

/** Every service of the directory, as its file holds it. */
export const services = directory;

const distinct = <Value extends string>(values: readonly Value[]) => [...new Set(values)].sort();

/** The values that the directory uses; a query may ask for these. */
export const servicePlaces = distinct(services.flatMap(({ places }) => places));
export const serviceTopics = distinct(services.flatMap(({ topics }) => topics));
export const serviceAudiences = distinct(services.flatMap(({ audiences }) => audiences));
export const serviceCosts = distinct(services.map(({ cost }) => cost));
export const serviceReports = distinct(
  services.flatMap(({ source }) => ('report' in source ? [source.report] : [])),
);
