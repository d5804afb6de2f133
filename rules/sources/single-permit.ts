import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the single permit, whose procedure is the same in the whole country. */

export const workingInBelgium: Source = {
  id: 'working-in-belgium-single-permit',
  kind: 'authority',
  title: 'Gecombineerde vergunning van bepaalde duur',
  publisher: 'Working in Belgium',
  url: 'https://www.international.socialsecurity.be/working_in_belgium/nl/gecombineerde-vergunning.html',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzHealthInsurance: Source = {
  id: 'ibz-health-insurance',
  kind: 'authority',
  title: 'Ziektekostenverzekering (gecombineerde vergunning)',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/nl/themes/ressortissants-dun-pays-tiers/travail/permis-unique/ziektekostenverzekering-gecombineerde',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtRenewal: Source = {
  id: 'vreemdelingenrecht-single-permit-renewal',
  kind: 'professional',
  title: 'Hernieuwingsaanvraag van de gecombineerde vergunning',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/gecombineerde-vergunning-werk-en-verblijf/hernieuwingsaanvraag-van-de-gecombineerde',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiSinglePermitEnd: Source = {
  id: 'agii-single-permit-end',
  kind: 'professional',
  title: 'Beëindiging en intrekking gecombineerde vergunning',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/vreemdelingenrecht-internationaal-privaatrecht/werk/de-gecombineerde-vergunning-90-dagen/beeindiging-en-intrekking-gecombineerde-vergunning',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtWorker: Source = {
  id: 'vreemdelingenrecht-coming-to-work',
  kind: 'professional',
  title: 'Je komt werken als werknemer',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/reguliere-migratie/arbeidsmigrant/je-komt-werken-als-werknemer',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const claeysEngels2022: Source = {
  id: 'claeys-engels-2022',
  kind: 'professional',
  title: 'Single permit: uitbreiding van in-country statuutwijziging',
  publisher: 'Claeys & Engels',
  url: 'https://www.claeysengels.be/nl-be/nieuws-events/single-permit-uitbreiding-van-country-statuutwijziging',
  lang: 'nl',
  dated: '2022-12',
  checkedOn: '2026-11-21',
};

export const strelia2025: Source = {
  id: 'strelia-2025',
  kind: 'professional',
  title: 'The new EU Single Permit Directive: what employers need to know',
  publisher: 'Strelia',
  url: 'https://strelia.com/fr/insight/strelia-employment-benefits-series-april-2025-the-new-eu-single-permit-directive-what-employers-need-to-know',
  lang: 'en',
  dated: '2025-04',
  checkedOn: '2026-11-21',
};

export const vandelanotte2019: Source = {
  id: 'vandelanotte-2019',
  kind: 'professional',
  title: 'New single permit procedure',
  publisher: 'Vandelanotte',
  url: 'https://vandelanotte.be/en/news/627-new-single-permit-procedure-implemented-on-1-january-2019',
  lang: 'en',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const visaVerge2025: Source = {
  id: 'visaverge-2025-08-22',
  kind: 'press',
  title: 'Belgium to implement EU-mandated 90-day single permit deadline',
  publisher: 'VisaVerge',
  url: 'https://www.visaverge.com/news/belgium-to-implement-eu-mandated-90-day-single-permit-deadline',
  lang: 'en',
  dated: '2025-08-22',
  checkedOn: '2026-11-21',
};

export const ghentUniversityContribution: Source = {
  id: 'ghent-university-contribution',
  kind: 'professional',
  title: 'Retribution payment',
  publisher: 'Ghent University',
  url: 'https://ugent.be/en/work/talent/next-steps/retributionpayment.htm',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const admetia2026: Source = {
  id: 'admetia-2026-10-05',
  kind: 'compilation',
  title: 'Belgium visas and immigration guide with source register',
  publisher: 'Admetia',
  url: 'https://github.com/iaconoalessandro/admetia',
  lang: 'en',
  dated: '2026-10-05',
  checkedOn: '2026-11-21',
};

export const rota2026: Source = {
  id: 'rota-2026-06-02',
  kind: 'compilation',
  title: 'Audit of work-migration amounts, Belgium',
  publisher: 'Rota legal monitor',
  url: 'https://github.com/vl-builds/rota-legal-monitor',
  lang: 'en',
  dated: '2026-06-02',
  checkedOn: '2026-11-21',
};

export const ecResearcher: Source = {
  id: 'ec-immigration-portal-researcher',
  kind: 'authority',
  title: 'Belgium: researcher',
  publisher: 'European Commission, EU Immigration Portal',
  url: 'https://immigration-portal.ec.europa.eu/belgium-researcher_en?prefLang=fr',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const leGlobal2019: Source = {
  id: 'le-global-2019',
  kind: 'professional',
  title: 'Single permit procedure has entered into force',
  publisher: 'L&E Global',
  url: 'https://leglobal.law/2019/01/28/belgium-single-permit-procedure-for-foreign-workers-has-entered-into-force/',
  lang: 'en',
  dated: '2019-01-28',
  checkedOn: '2026-11-21',
};

export const ey2024: Source = {
  id: 'ey-2024',
  kind: 'professional',
  title: 'New administrative fees as from January 1, 2024',
  publisher: 'EY Belgium',
  url: 'https://www.ey.com/en_be/tax/tax-alerts/2024/new-administrative-fees-as-from-january-1-2024',
  lang: 'en',
  dated: '2024-01',
  checkedOn: '2026-11-21',
};

export const kpmg2023013: Source = {
  id: 'kpmg-2023-013',
  kind: 'professional',
  title: 'GMS Flash Alert 2023-013: increase in administrative fee',
  publisher: 'KPMG',
  url: 'https://kpmg.com/xx/en/our-insights/gms-flash-alert/flash-alert-2023-013.html',
  lang: 'en',
  dated: '2023-01-19',
  checkedOn: '2026-11-21',
};

export const brusselsTimes2025: Source = {
  id: 'brussels-times-2025-single-permit',
  kind: 'press',
  title: 'Single permit applications should take just 90 days',
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/1711711/single-permit-applications-should-take-just-90-days-in-belgium-from-next-year',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const ibzContribution: Source = {
  id: 'ibz-contribution-fee',
  kind: 'authority',
  title: 'Contribution fee',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/en/themes/faq/contribution-fee',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiResidentDocuments: Source = {
  id: 'agii-long-term-resident-documents',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/langdurig-ingezetene/langdurig-ingezetene-met-tweede-verblijf-in-belgie/langdurig-ingezetene-met-tweede-verblijf-als-zelfstandige-student-of-andere-reden/welke-documenten-heb-je-nodig-voor-een',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const directiveSummary2024: Source = {
  id: 'directive-2024-1233-summary',
  kind: 'authority',
  title: 'Summary of Directive (EU) 2024/1233',
  publisher: 'EUR-Lex',
  url: 'https://eur-lex.europa.eu/NL/legal-content/summary/non-eu-workers-a-single-permit-for-residence-and-work-in-the-eu-2026.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const visaHqVisaD2026: Source = {
  id: 'visahq-2026-06-27',
  kind: 'press',
  title: 'Long-stay visa fee to 250 euros from 1 July 2026',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.news/2026-06-27/be/belgium-hikes-long-stay-d-type-visa-fee-to-250-from-1-july-2026/',
  lang: 'en',
  dated: '2026-06-27',
  checkedOn: '2026-11-21',
};
