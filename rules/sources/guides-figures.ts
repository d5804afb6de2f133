import type { Source } from '../engine/provenance.ts';

/** Pages that figures about the labour market rest on, besides the reports that the law cites too. */

export const aidaStatistics: Source = {
  id: 'aida-belgium-statistics',
  kind: 'professional',
  title: 'Country report Belgium: statistics',
  publisher: 'AIDA, Vluchtelingenwerk Vlaanderen',
  url: 'https://asylumineurope.org/reports/country/belgium/statistics',
  lang: 'en',
  dated: '2025-06-24',
  checkedOn: '2026-11-21',
};

export const belgaProtectionRate: Source = {
  id: 'belga-2025-protection-rate',
  kind: 'press',
  title:
    'Belgium asylum protection rate falls below 30 per cent, number of applications also drops',
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/belgium-asylum-protection-rate-falls-below-30-per-cent-number-of-applications-also-drops',
  lang: 'en',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const brusselsTimesVisas: Source = {
  id: 'brussels-times-2023-visas',
  kind: 'press',
  title: 'Number of professional visas issued in Belgium increases by 6%',
  publisher: 'The Brussels Times, quoting Myria',
  url: 'https://brusselstimes.com/1248164/number-of-professional-visas-issued-in-belgium-increases-by-6',
  lang: 'en',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const bx1BenefitReform: Source = {
  id: 'bx1-2025-benefit-reform',
  kind: 'press',
  title:
    'Réforme du chômage : la limitation des allocations adoptée en première lecture en commission',
  publisher: 'BX1, quoting the federal minister of employment',
  url: 'https://bx1.be/categories/news/reforme-du-chomage-la-limitation-des-allocations-adoptee-en-premiere-lecture-en-commission/?theme=classic',
  lang: 'fr',
  dated: '2025-06',
  checkedOn: '2026-11-21',
};

export const belgaIntegrationAbroad: Source = {
  id: 'belga-2025-integration-abroad',
  kind: 'press',
  title: 'Flanders takes first step toward mandatory integration courses abroad',
  publisher: 'Belga News Agency, quoting De Standaard',
  url: 'https://www.belganewsagency.eu/flanders-takes-first-step-toward-mandatory-integration-courses-abroad',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const statbelNationality: Source = {
  id: 'statbel-2024-nationality',
  kind: 'authority',
  title: 'België telde 60.150 nationaliteitswijzigingen in 2024',
  publisher: 'Statbel',
  url: 'https://statbel.fgov.be/nl/nieuws/belgie-telde-60150-nationaliteitswijzigingen-2024',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};
