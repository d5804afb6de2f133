import type { Source } from '../engine/provenance.ts';

/** Pages that the guides for newcomers rest on, where no rule cites them. */

export const naricOrOther: Source = {
  id: 'naric-or-other-body',
  kind: 'authority',
  title: null,
  publisher: 'NARIC-Vlaanderen',
  url: 'https://naricvlaanderen.be/nl/erkenning-aanvragen-bij-naric-of-andere-instantie',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const universityWorldNewsTreaty: Source = {
  id: 'university-world-news-2024',
  kind: 'press',
  title: null,
  publisher: 'University World News',
  url: 'https://www.universityworldnews.com/post.php?story=20240514151952876',
  lang: 'en',
  dated: '2024-05-14',
  checkedOn: '2026-11-21',
};

export const frenchCommunitySchoolRefugees: Source = {
  id: 'french-community-school-refugees',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be/index.php?id=900',
  lang: 'fr',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const frenchCommunityProvisional: Source = {
  id: 'french-community-provisional',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be/index.php?id=706',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const spOstbelgien2024: Source = {
  id: 'sp-ostbelgien-2024',
  kind: 'press',
  title: null,
  publisher: 'SP Ostbelgien',
  url: 'https://spostbelgien.be/gleichstellung-von-diplomen',
  lang: 'de',
  dated: '2024-10-10',
  checkedOn: '2026-11-21',
};

export const flandersTeachersForeign: Source = {
  id: 'flanders-schools-foreign-diploma',
  kind: 'authority',
  title: null,
  publisher: 'Onderwijs Vlaanderen',
  url: 'https://onderwijs.vlaanderen.be/nl/onderwijspersoneel/van-basis-tot-volwassenenonderwijs/info-voor-starters/bekwaamheidsbewijzen/buitenlands-diploma-of-beroepservaring',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const evcEducation: Source = {
  id: 'evc-education-questions',
  kind: 'authority',
  title: null,
  publisher: 'Onderwijs Vlaanderen',
  url: 'https://einddoelen.be/veelgestelde-vragen-over-erkennen-van-verworven-competenties',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const cvdcAbout: Source = {
  id: 'cvdc-about',
  kind: 'authority',
  title: null,
  publisher: 'Consortium de validation des compétences',
  url: 'https://validationdescompetences.be/node/230',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const frontaliersValidation: Source = {
  id: 'frontaliers-validation-2023',
  kind: 'professional',
  title: null,
  publisher: 'Frontaliers Grand Est',
  url: 'https://frontaliers-grandest.eu/accueil/salaries/france-belgique/formation-et-qualifications-professionnelles/formation-continue/validation-des-competences-professionnelles/',
  lang: 'fr',
  dated: '2023-06-06',
  checkedOn: '2026-11-21',
};

export const eurydiceGerman: Source = {
  id: 'eurydice-german-speaking-community-2025',
  kind: 'authority',
  title: null,
  publisher: 'Eurydice',
  url: 'https://eurydice.eacea.ec.europa.eu/de/eurypedia/belgium-german-speaking-community/validieren-vom-nicht-formellen-und-informellen-lernen',
  lang: 'de',
  dated: '2025-05-05',
  checkedOn: '2026-11-21',
};

export const cltPrices: Source = {
  id: 'clt-leuven-prices',
  kind: 'authority',
  title: null,
  publisher: 'CLT Leuven',
  url: 'https://www.clt.be/en/praktisch/fff/wat-kost-een-inschrijving/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const moderneTalenFee: Source = {
  id: 'moderne-talen-nt2-fee',
  kind: 'authority',
  title: null,
  publisher: 'Moderne Talen',
  url: 'https://www.modernetalen.be/nl/nederlands-rg-3-4/prijs-nt2-rg-3-4/inschrijvingsgeld-nt2-rg3-4',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const cvoGent: Source = {
  id: 'cvo-gent-nt2',
  kind: 'authority',
  title: null,
  publisher: 'CVO Gent',
  url: 'https://cvo.gent/inschrijvingen-nt2',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsTimesBrulingua: Source = {
  id: 'brussels-times-2024-11-brulingua',
  kind: 'press',
  title: null,
  publisher: 'The Brussels Times',
  url: 'https://brusselstimes.com/brussels-2/1324060/brulingua-brussels-very-own-duolingo',
  lang: 'en',
  dated: '2024-11',
  checkedOn: '2026-11-21',
};

export const nijlenParlangi: Source = {
  id: 'nijlen-parlangi',
  kind: 'press',
  title: null,
  publisher: 'Bekend in Nijlen',
  url: 'https://bekendinnijlen.be/verbinden/winkel-hier-onderneem/platform-om-taal-te-leren-brengt-mensen-bij-mekaar/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgienCourses: Source = {
  id: 'ostbelgien-german-courses',
  kind: 'authority',
  title: null,
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-3060/5724_read-47211',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaLiteracy: Source = {
  id: 'wallonia-employment-questions',
  kind: 'authority',
  title: null,
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/faq.default.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bruzzActirisInterpreters: Source = {
  id: 'bruzz-2019-07-30',
  kind: 'press',
  title: null,
  publisher: 'BRUZZ',
  url: 'https://bruzz.be/samenleving/actiris-schakelt-fors-meer-tolken-voor-begeleiding-anderstaligen-2019-07-30',
  lang: 'nl',
  dated: '2019-07-30',
  checkedOn: '2026-11-21',
};

export const vialtoIntegration: Source = {
  id: 'vialto-2025-11-17',
  kind: 'professional',
  title: null,
  publisher: 'Vialto Partners',
  url: 'https://vialtopartners.com/regional-alerts/belgium-immigration-integration-program',
  lang: 'en',
  dated: '2025-11-17',
  checkedOn: '2026-11-21',
};

export const vrtReform: Source = {
  id: 'vrt-2021-06-23',
  kind: 'press',
  title: null,
  publisher: 'VRT',
  url: 'https://www.vrt.be/vrtnws/en/2021/06/23/higher-demands-for-newcomers-in-flanders-as-new-integration-stan/',
  lang: 'en',
  dated: '2021-06-23',
  checkedOn: '2026-11-21',
};

export const rtlPathway: Source = {
  id: 'rtl-2022-05',
  kind: 'press',
  title: null,
  publisher: 'RTL, Belga',
  url: 'https://m.rtl.be/info/1379097',
  lang: 'fr',
  dated: '2022-05',
  checkedOn: '2026-11-21',
};

export const cocomDecision: Source = {
  id: 'cocom-decision-2024-01-18',
  kind: 'law',
  title: null,
  publisher: 'Lisloi',
  url: 'https://lisloi.be/laws/2024000670',
  lang: 'fr',
  dated: '2024-01-18',
  checkedOn: '2026-11-21',
};

export const crilux: Source = {
  id: 'crilux-policy-2024',
  kind: 'professional',
  title: null,
  publisher: 'CRILUX',
  url: 'https://www.crilux.be/limpact-des-politiques-wallonnes',
  lang: 'fr',
  dated: '2024-2025',
  checkedOn: '2026-11-21',
};

export const agiiChanges: Source = {
  id: 'agii-2023-09-01',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/nieuws/wijziging-vlaams-inburgeringsdecreet-wat-verandert',
  lang: 'nl',
  dated: '2023-09-01',
  checkedOn: '2026-11-21',
};

export const bonFaq: Source = {
  id: 'bon-questions',
  kind: 'authority',
  title: null,
  publisher: 'bon',
  url: 'https://bon.be/en/bon/faq-en',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersIntegration: Source = {
  id: 'flanders-civic-integration',
  kind: 'authority',
  title: null,
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const businessAmWelfare: Source = {
  id: 'business-am-2025-12',
  kind: 'press',
  title: null,
  publisher: 'Business AM',
  url: 'https://fr.businessam.be/?p=206521',
  lang: 'fr',
  dated: '2025-12',
  checkedOn: '2026-11-21',
};

export const trendsVdab: Source = {
  id: 'trends-2023-05',
  kind: 'press',
  title: null,
  publisher: 'Trends',
  url: 'https://trends.knack.be/nieuws/macro-economie-beleid/vlaamse-regering-verplicht-vdab-leefloners/',
  lang: 'nl',
  dated: '2023-05',
  checkedOn: '2026-11-21',
};

export const abvvTraining: Source = {
  id: 'abvv-training-money',
  kind: 'professional',
  title: null,
  publisher: 'ABVV',
  url: 'https://w3.vlaamsabvv.be/art/pid/31488/Opleiding-of-stage-volgen%3A-Op-welke-vergoedingen-heb-je-recht%3F.htm',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const rtbfFreeTraining: Source = {
  id: 'rtbf-2018-11-training',
  kind: 'press',
  title: null,
  publisher: 'RTBF',
  url: 'https://www.rtbf.be/info/regions/detail_didier-gosuin-la-formation-en-alternance-gratuite-a-bruxelles-des-2019?id=10076661',
  lang: 'fr',
  dated: '2018-11',
  checkedOn: '2026-11-21',
};

export const duoAntwerp: Source = {
  id: 'duo-antwerp-2019',
  kind: 'professional',
  title: null,
  publisher: 'DUO for a JOB, Antwerp citizens’ budget',
  url: 'https://burgerbegroting.bpart.eu/2019-2020/topics/2584/entries/32747',
  lang: 'nl',
  dated: '2019-2020',
  checkedOn: '2026-11-21',
};

export const team4job: Source = {
  id: 'team4job-2025',
  kind: 'press',
  title: null,
  publisher: 'Jumelages-partenariats',
  url: 'https://jumelages-partenariats.com/home/actualites.php?n=23161',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const reactToRacism: Source = {
  id: 'react-to-racism-victim',
  kind: 'authority',
  title: null,
  publisher: 'React to racism, Brussels',
  url: 'https://react-to-racism.brussels/victim/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bosaDiscrimination: Source = {
  id: 'bosa-report-discrimination',
  kind: 'authority',
  title: null,
  publisher: 'FPS BOSA',
  url: 'https://5312.f2w.bosa.be/en/useful-links/how-report-discrimination',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const uniaReport: Source = {
  id: 'unia-your-report',
  kind: 'authority',
  title: null,
  publisher: 'Unia',
  url: 'https://www.unia.be/en/what-happens-to-your-report?lang=en',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkFines: Source = {
  id: 'fairwork-fines',
  kind: 'professional',
  title: null,
  publisher: 'FAIRWORK Belgium',
  url: 'https://wpml.fairworkbelgium.be/zh-hans/faq/can-i-be-fined-for-working-off-the-books/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkComplain: Source = {
  id: 'fairwork-complaints',
  kind: 'professional',
  title: null,
  publisher: 'FAIRWORK Belgium',
  url: 'https://wpml.fairworkbelgium.be/en/faq/page/4',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const droitsQuotidiens: Source = {
  id: 'droits-quotidiens-employer',
  kind: 'professional',
  title: null,
  publisher: 'Droits Quotidiens',
  url: 'https://www.droitsquotidiens.be/fr/question/qui-madresser-si-mon-employeur-ne-respecte-pas-ses-obligations',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const meestersContactPoint: Source = {
  id: 'meesters-contact-point',
  kind: 'press',
  title: null,
  publisher: 'Meesters Belastingconsulenten',
  url: 'https://meesters-belastingconsulenten.be/wat-is-het-meldpunt-voor-een-eerlijke-concurrentie/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fedasilTrafficking: Source = {
  id: 'fedasil-trafficking',
  kind: 'authority',
  title: null,
  publisher: 'Fedasil',
  url: 'https://fedasilinfo.be/en/protection-victims-human-trafficking-or-smuggling',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const payoke: Source = {
  id: 'payoke',
  kind: 'professional',
  title: null,
  publisher: 'Payoke',
  url: 'https://www.payoke.be/en/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const unhcrTrafficking: Source = {
  id: 'unhcr-trafficking',
  kind: 'authority',
  title: null,
  publisher: 'UNHCR Help Belgium',
  url: 'https://help.unhcr.org/belgium/en/where-to-seek-help/for-survivors-of-human-trafficking/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const orcaFairwork: Source = {
  id: 'orca-fairwork-2019',
  kind: 'professional',
  title: null,
  publisher: 'FAIRWORK Belgium',
  url: 'http://orcasite.be/?id=25',
  lang: 'nl',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const visaLounge: Source = {
  id: 'visa-lounge-2019',
  kind: 'press',
  title: null,
  publisher: 'Visa Lounge',
  url: 'https://visalounge.com.au/belgium-single-permit-implemented-1-january-2019/',
  lang: 'en',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const alteaFamily: Source = {
  id: 'altea-family-2025',
  kind: 'professional',
  title: null,
  publisher: 'Altea',
  url: 'https://altea.be/en/news/family-reunification-reform-2025-in-belgium-from-expansion-to-restriction.html',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const businessAmFamily: Source = {
  id: 'business-am-2025-08-18',
  kind: 'press',
  title: null,
  publisher: 'Business AM',
  url: 'https://news.dayfr24.com/article/amp/stricter-rules-in-force-for-family-reunification-in-belgium-business-am-2.html',
  lang: 'en',
  dated: '2025-08-18',
  checkedOn: '2026-11-21',
};

export const gabrielsFamily: Source = {
  id: 'gabriels-2025-11-17',
  kind: 'press',
  title: null,
  publisher: 'De Gids',
  url: 'https://www.visieupd.oorzaak-develop.nl/de-gids-artikel/waarom-de-regering-geen-goede-migratiewetten-maakt',
  lang: 'nl',
  dated: '2025-11-17',
  checkedOn: '2026-11-21',
};

export const yabiladiFamily: Source = {
  id: 'yabiladi-2025-07',
  kind: 'press',
  title: null,
  publisher: 'Yabiladi',
  url: 'https://www.maghress.com/fr/yabiladi/173042',
  lang: 'fr',
  dated: '2025-07',
  checkedOn: '2026-11-21',
};

export const vandenBroeleFamily: Source = {
  id: 'vanden-broele-2026-family',
  kind: 'professional',
  title: null,
  publisher: 'Vanden Broele',
  url: 'https://www.orangeconnect.be/actualites/actualite/720858527752536292',
  lang: 'fr',
  dated: '2026-03',
  checkedOn: '2026-11-21',
};

export const envoyFamily: Source = {
  id: 'envoy-family-2025',
  kind: 'professional',
  title: null,
  publisher: 'Envoy Global',
  url: 'https://www.envoyglobal.com/news-alert/belgium-new-family-reunification-income-requirements',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const panAtlanticFamily: Source = {
  id: 'pan-atlantic-2025-04-25',
  kind: 'professional',
  title: null,
  publisher: 'Pan-Atlantic Kompass',
  url: 'https://panatlantickompass.com/2025/04/25/belgium-imposes-minimum-monthly-salary-rule-for-family-visas-of-foreign-workers',
  lang: 'en',
  dated: '2025-04-25',
  checkedOn: '2026-11-21',
};
