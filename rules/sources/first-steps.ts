import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the first steps of somebody who is new, or starts again. */

export const unhcrWork: Source = {
  id: 'unhcr-help-work',
  kind: 'authority',
  title: null,
  publisher: 'UNHCR Belgium',
  url: 'https://help.unhcr.org/belgium/en/where-to-seek-help/employment/employment/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const actirisUkraine: Source = {
  id: 'actiris-ukraine',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://www.actiris.brussels/en/citizens/actiris-for-ukraine/',
  lang: 'en',
  dated: '2022-2023',
  checkedOn: '2026-11-21',
};

export const belgaUkraine2026: Source = {
  id: 'belga-ukraine-2026',
  kind: 'press',
  title: null,
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/more-than-100000-ukrainians-given-temporary-protection-in-belgium-after-four-years-of-war',
  lang: 'en',
  dated: '2026-02',
  checkedOn: '2026-11-21',
};

export const oecdBelgium2020: Source = {
  id: 'oecd-migration-outlook-2020',
  kind: 'report',
  title: null,
  publisher: 'OECD',
  url: 'https://www.oecd-ilibrary.org/sites/87a6e98f-en/',
  lang: 'en',
  dated: '2020',
  checkedOn: '2026-11-21',
};

export const commissionerChangeJob: Source = {
  id: 'commissioner-change-job',
  kind: 'authority',
  title: null,
  publisher: 'Commissioner.brussels',
  url: 'https://commissioner.brussels/i-live-in-belgium-with-a-single-permit-can-i-change-job/page/2',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const aidaSocialWelfare: Source = {
  id: 'aida-belgium-social-welfare',
  kind: 'report',
  title: null,
  publisher: 'AIDA, ECRE and Vluchtelingenwerk Vlaanderen',
  url: 'https://asylumineurope.org/reports/country/belgium/content-international-protection/social-welfare/',
  lang: 'en',
  dated: '2024-07-10',
  checkedOn: '2026-11-21',
};

export const brusselsTimesLivingWage2025: Source = {
  id: 'brussels-times-living-wage-2025',
  kind: 'press',
  title: null,
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/belgium/1766814/refugee-benefits-to-depend-on-integration-efforts/',
  lang: 'en',
  dated: '2025-09-27',
  checkedOn: '2026-11-21',
};

export const vdabNewcomers: Source = {
  id: 'vdab-newcomers',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://extranet.vdab.be/themas/anderstaligen/anderstaligen-overzicht-van-dienstverlening-van-vdab-voor-anderstalige-burgers',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiTrajectory: Source = {
  id: 'agii-integration-trajectory',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/het-vlaams-inburgeringstraject',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const assenedeIntegration: Source = {
  id: 'assenede-integration',
  kind: 'authority',
  title: null,
  publisher: 'Municipality of Assenede',
  url: 'https://www.assenede.be/producten/45103/begeleiding-van-inburgeraars-het-inburgeringstraject',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const belgaIntegrationPrice2026: Source = {
  id: 'belga-integration-price-2026',
  kind: 'press',
  title: null,
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/more-civic-integration-participants-to-pay-for-integration-courses',
  lang: 'en',
  dated: '2026-06-04',
  checkedOn: '2026-11-21',
};

export const belgaLabourMigrants2025: Source = {
  id: 'belga-labour-migrants-2025',
  kind: 'press',
  title: null,
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/flanders-to-introduce-mandatory-integration-course-for-non-eu-labour-migrants',
  lang: 'en',
  dated: '2025-09',
  checkedOn: '2026-11-21',
};

export const vvsgIntegration: Source = {
  id: 'vvsg-integration',
  kind: 'professional',
  title: null,
  publisher: 'VVSG',
  url: 'https://www.vvsg.be/samenleven-gezin-welzijn/diversiteit/inburgering',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vvsgIntegrationPrice2023: Source = {
  id: 'vvsg-integration-price-2023',
  kind: 'professional',
  title: null,
  publisher: 'VVSG',
  url: 'https://www.vvsg.be/nieuws/inburgeringstraject-vanaf-1-september-betalend-webinar-15-juni',
  lang: 'nl',
  dated: '2023-06-07',
  checkedOn: '2026-11-21',
};

export const agiiPaidIntegration: Source = {
  id: 'agii-paid-integration',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/betalend-inburgeren',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vivalisPathway: Source = {
  id: 'vivalis-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Vivalis.brussels',
  url: 'https://vivalis.brussels/fr/piloter-la-sante-et-le-social-a-bruxelles/quelles-sont-les-politiques-sociales-sante-que-nous/aide-aux-personnes/lintegration-des-primo-arrivants',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const rtbfBrusselsPathway2022: Source = {
  id: 'rtbf-brussels-pathway-2022',
  kind: 'press',
  title: null,
  publisher: 'RTBF',
  url: 'https://www.rtbf.be/article/le-parcours-d-accueil-desormais-obligatoire-a-bruxelles-11004090',
  lang: 'fr',
  dated: '2022-06',
  checkedOn: '2026-11-21',
};

export const walloonPathwayFaq: Source = {
  id: 'walloon-pathway-faq',
  kind: 'authority',
  title: null,
  publisher: 'Walloon regional integration centres',
  url: 'https://parcoursintegration.be/en/page-questions-frequentes/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloonPathway: Source = {
  id: 'walloon-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Walloon regional integration centres',
  url: 'https://parcoursintegration.be/en/accueil/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const spwIntegration2018: Source = {
  id: 'spw-integration-2018',
  kind: 'authority',
  title: null,
  publisher: 'SPW Intérieur et Action sociale',
  url: 'http://actionsociale.wallonie.be/actualites/dispositions-legales-cwass-integration-personnes-origine-etrangere',
  lang: 'fr',
  dated: '2018-12',
  checkedOn: '2026-11-21',
};

export const ceraicPathway: Source = {
  id: 'ceraic-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Ce.R.A.I.C.',
  url: 'https://www.ceraic.be/projets/accueiletparcours/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const infoIntegration: Source = {
  id: 'info-integration-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Info-Integration',
  url: 'http://info-integration.be/integrationsparcours',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brfIntegration2019: Source = {
  id: 'brf-integration-2019',
  kind: 'press',
  title: null,
  publisher: 'BRF',
  url: 'https://brf.be/regional/1279441',
  lang: 'de',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const ostbelgienPathway: Source = {
  id: 'ostbelgien-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Ministry of the German-speaking Community',
  url: 'https://ostbelgienlive.be/Desktopdefault.aspx/tabid-4795/8506_read-47195//',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersAdultFees: Source = {
  id: 'flanders-adult-education-fees',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'http://cdn.vlaanderen.be/onderwijs-en-vorming/school-en-studiekosten/kosten-volwassenenonderwijs',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiDutch: Source = {
  id: 'agii-learning-dutch',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'http://integratie-inburgering.be/wat-doen-we/inburgering/inburgeringstraject/nederlands-leren-en-oefenen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brulinguaTerms: Source = {
  id: 'brulingua-terms',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://brulingua.be/en/general-terms/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const wallanguesQuestion2025: Source = {
  id: 'wallangues-question-2025',
  kind: 'press',
  title: null,
  publisher: 'Member of the Parliament of Wallonia',
  url: 'https://www.elianetillieux.be/page/l-abandon-de-la-plateforme-wallangues-dans-la-strategie-linguistique-2025-2030.html',
  lang: 'fr',
  dated: '2025-06-23',
  checkedOn: '2026-11-21',
};

export const naricTime: Source = {
  id: 'naric-time-price',
  kind: 'authority',
  title: null,
  publisher: 'NARIC-Vlaanderen',
  url: 'https://www.naricvlaanderen.be/nl/duurtijd-en-kostprijs',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const naricApply: Source = {
  id: 'naric-apply',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'https://vlaanderen.be./met-een-buitenlands-diploma-werken-in-vlaanderen/gelijkwaardigheidserkenning-van-diploma-aanvragen-bij-naric-vlaanderen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fedasilDiplomaFlanders: Source = {
  id: 'fedasil-diploma-flanders',
  kind: 'authority',
  title: null,
  publisher: 'Fedasil Info',
  url: 'https://fedasilinfo.be/en/having-my-diploma-recognised-flanders',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const myDiploma: Source = {
  id: 'my-diploma-guide',
  kind: 'professional',
  title: null,
  publisher: 'bon and CIRÉ',
  url: 'http://mijndiploma.be/faq/hoeveel-kost-de-procedure-diplomagelijkschakeling',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersAutomatic: Source = {
  id: 'flanders-automatic-recognition',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'http://cdn.vlaanderen.be/en/working-in-flanders-with-a-foreign-diploma/foreign-diplomas-that-are-automatically-recognised-in-flanders',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const luxembourgBenelux: Source = {
  id: 'luxembourg-benelux-diplomas',
  kind: 'authority',
  title: null,
  publisher: 'Luxembourg ministry of higher education',
  url: 'https://mesr.gouvernement.lu/en/demarches/reconnaissance-academique/diplomes-benelux.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const viaBaltica2024: Source = {
  id: 'via-baltica-2024',
  kind: 'press',
  title: null,
  publisher: 'Via Baltica',
  url: 'https://viabaltica.fi/baltic-benelux-university-diplomas-now-recognised',
  lang: 'en',
  dated: '2024-05',
  checkedOn: '2026-11-21',
};

export const equisupFaq: Source = {
  id: 'equisup-faq',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'https://equisup.cfwb.be/faq',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equisupProcedure: Source = {
  id: 'equisup-procedure',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'https://equisup.cfwb.be/equivalence/procedure',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equisupApply: Source = {
  id: 'equisup-apply',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'https://equisup.cfwb.be/equivalence/introduire-une-demande',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equivalenceRefugees: Source = {
  id: 'equivalence-refugees',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be/index.php?id=2795',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equivalenceSchoolRefugees: Source = {
  id: 'equivalence-school-refugees',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const inforJeunesSecondary: Source = {
  id: 'infor-jeunes-secondary',
  kind: 'professional',
  title: null,
  publisher: 'Infor Jeunes',
  url: 'https://inforjeunes.eu/equivalences-de-diplomes/comment-page-53',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const belgienInfoFee2025: Source = {
  id: 'belgieninfo-fee-2025',
  kind: 'press',
  title: null,
  publisher: 'BelgienInfo',
  url: 'https://belgieninfo.net/?p=92002',
  lang: 'de',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const bruxellesJDiploma: Source = {
  id: 'bruxelles-j-diploma',
  kind: 'professional',
  title: null,
  publisher: 'Bruxelles-J',
  url: 'https://www.bruxelles-j.be/etudier-se-former/venir-etudier-en-belgique/comment-travailler-en-belgique-sur-base-dun-diplome-etranger-profession-non-reglementee/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const actirisDiploma: Source = {
  id: 'actiris-diploma',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://www.actiris.brussels/fr/citoyens/equivalence-de-mes-diplomes/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgienDiploma: Source = {
  id: 'ostbelgien-diploma',
  kind: 'authority',
  title: null,
  publisher: 'Ministry of the German-speaking Community',
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2311/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const healthVisaEn: Source = {
  id: 'health-visa-en',
  kind: 'authority',
  title: null,
  publisher: 'FPS Public Health',
  url: 'https://www.health.belgium.be/en/e-services/visa-foreign-diploma',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const healthVisaNl: Source = {
  id: 'health-visa-nl',
  kind: 'authority',
  title: null,
  publisher: 'FPS Public Health',
  url: 'https://www.health.belgium.be/nl/e-services/visum-voor-een-buitenlands-diploma',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const careDiplomaOutsideEea: Source = {
  id: 'care-diploma-outside-eea',
  kind: 'authority',
  title: null,
  publisher: 'Departement Zorg',
  url: 'https://www.zorg-en-gezondheid.be/een-gezondheidszorgberoep-uitoefenen-met-een-diploma-van-buiten-de-eer',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersTeacher: Source = {
  id: 'flanders-foreign-teacher',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'https://www.vlaanderen.be/professionele-erkenning-van-een-buitenlands-lerarendiploma-in-vlaanderen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agodiTeacher: Source = {
  id: 'agodi-foreign-teacher',
  kind: 'authority',
  title: null,
  publisher: 'AGODI',
  url: 'https://agodi.be/personeel/job-in-het-onderwijs/solliciteren-in-het-onderwijs/job-in-het-onderwijs-buitenlandse-beroepskwalificatie',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const beAssist: Source = {
  id: 'be-assist',
  kind: 'authority',
  title: null,
  publisher: 'FPS Economy',
  url: 'https://economie.fgov.be/de/themen/unternehmen/ein-geschaefft-eroeffnen/die-bedingungen-fuer-den/immobilienmakler/ausuebung-des-berufs-des',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const evcQuestions: Source = {
  id: 'evc-questions',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'https://www.erkennenvanverworvencompetenties.be/vragen-en-antwoorden/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const evcSteps: Source = {
  id: 'evc-steps',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'https://www.vlaanderen.be/erkennen-van-verworven-competenties/ervaring-voor-een-beroep-aantonen-bij-een-erkend-evc-testcentrum/verloop-van-een-traject-in-een-erkend-evc-testcentrum',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const evcKortenberg: Source = {
  id: 'evc-kortenberg',
  kind: 'authority',
  title: null,
  publisher: 'Municipality of Kortenberg',
  url: 'https://www.kortenberg.be/ervaringsbewijs-7',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const cvdcPractice: Source = {
  id: 'cvdc-practice',
  kind: 'authority',
  title: null,
  publisher: 'Consortium de validation des compétences',
  url: 'https://www.cvdc.be/citoyens/en-pratique',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const interfedeValidation: Source = {
  id: 'interfede-validation',
  kind: 'professional',
  title: null,
  publisher: 'Interfédé',
  url: 'https://interfede.be/validation-des-competences',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const komanPage: Source = {
  id: 'koman',
  kind: 'authority',
  title: null,
  publisher: 'Ministry of the German-speaking Community',
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-5978/10185_read-54628/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bx1Mentoring2025: Source = {
  id: 'bx1-2025-04-mentoring',
  kind: 'press',
  title: null,
  publisher: 'BX1',
  url: 'https://bx1.be/categories/economie/actiris-veut-accompagner-plus-de-4-400-personnes-grace-au-mentorat-dici-2028/?theme=classic',
  lang: 'fr',
  dated: '2025-04',
  checkedOn: '2026-11-21',
};

export const vdabTrainingBenefits: Source = {
  id: 'vdab-training-benefits',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/opleidingen/premieserkend',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const kortenbergChildcare: Source = {
  id: 'kortenberg-childcare',
  kind: 'authority',
  title: null,
  publisher: 'Municipality of Kortenberg',
  url: 'https://www.kortenberg.be/tegemoetkoming-in-kosten-kinderopvang-voor-werkzoekenden-in-opleiding',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const laCapitaleCreche2020: Source = {
  id: 'la-capitale-creche-2020',
  kind: 'press',
  title: null,
  publisher: 'La Capitale',
  url: 'https://www.lacapitale.be/509898/article/2020-01-28/bruxelles-une-4e-creche-actiris-pour-les-chercheurs-demploi',
  lang: 'fr',
  dated: '2020-01-28',
  checkedOn: '2026-11-21',
};
