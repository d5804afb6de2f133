import type { Source } from '../engine/provenance.ts';

/** Texts and pages about federal law: the right to work that follows from residence. */

export const act2018: Source = {
  id: 'act-2018-05-09',
  kind: 'law',
  title:
    "Loi du 9 mai 2018 relative à l'occupation de ressortissants étrangers se trouvant dans une situation particulière de séjour",
  publisher: 'Moniteur belge, Justel',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2018/05/09/2018202642/justel',
  lang: 'fr',
  dated: '2018-06-08',
  checkedOn: '2026-11-21',
};

export const royalDecree2018: Source = {
  id: 'royal-decree-2018-09-02',
  kind: 'law',
  title: 'Arrêté royal du 2 septembre 2018 (2018203970)',
  publisher: 'Lisloi, Justel',
  url: 'https://lisloi.be/laws/2018203970/compare',
  lang: 'fr',
  dated: '2023-04-28',
  checkedOn: '2026-11-21',
};

export const volunteersAct2018: Source = {
  id: 'act-2018-05-09-volunteers',
  kind: 'law',
  title: 'Loi du 9 mai 2018 modifiant la loi du 3 juillet 2005 relative aux droits des volontaires',
  publisher: 'Moniteur belge, Justel',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2018/05/09/2018202644/justel',
  lang: 'fr',
  dated: '2018-06-08',
  checkedOn: '2026-11-21',
};

export const royalDecree2022: Source = {
  id: 'royal-decree-2022-05-09',
  kind: 'law',
  title: 'Arrêté royal du 9 mai 2022 (2022041346)',
  publisher: 'Etaamb, Moniteur belge',
  url: 'https://etaamb.openjustice.be/fr/arrete-royal-du-09-mai-2022_n2022041346.html',
  lang: 'fr',
  dated: '2023-06-09',
  checkedOn: '2026-11-21',
};

export const agiiPrinciples: Source = {
  id: 'agii-work-by-status',
  kind: 'authority',
  title: 'Werken op basis van je verblijfsstatuut: algemene principes',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/algemene-principes',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzMentions: Source = {
  id: 'ibz-single-permit-2019',
  kind: 'authority',
  title: 'Gecombineerde vergunning',
  publisher: 'IBZ, Immigration Office',
  url: 'https://extranet.ibz.be/sites/dvzoe/NL/Gidsvandeprocedures/Pages/Gecombineerde%20vergunning.aspx',
  lang: 'nl',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const agiiOtherState: Source = {
  id: 'agii-work-in-another-state',
  kind: 'authority',
  title:
    'Kan je als derdelander met een Belgische verblijfskaart werken in een andere EU-lidstaat?',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/veelgestelde-vragen-werk/kan-je-als-derdelander-met-een-belgische',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaExemptions: Source = {
  id: 'wallonia-exemptions-page',
  kind: 'authority',
  title: 'Dispenses',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/de/home/travailleurs-etrangers/permis-de-travail/dispenses.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const halabi: Source = {
  id: 'halabi-work-without-permit',
  kind: 'professional',
  title: 'Qui peut travailler sans permis en Belgique ?',
  publisher: 'Avocat Halabi',
  url: 'https://avocat-halabi.kickstartweb.com/?p=729',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ecaussinnes: Source = {
  id: 'ecaussinnes-eu-cards',
  kind: 'authority',
  title: 'Carte électronique pour étrangers (carte EU, EU+)',
  publisher: "Commune d'Ecaussinnes",
  url: 'https://www.ecaussinnes.be/ma-commune/services-communaux/population/demarches-administratives/carte-electronique-pour-etranger-carte-e-e-f-f',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiFamilyOfCitizen: Source = {
  id: 'agii-family-of-belgian-or-eu',
  kind: 'authority',
  title: 'Familielid van een Belg of Unieburger',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/heb-je-recht-om-te-werken-bij-gezinshereniging/familielid-van-een-belg-of-unieburger',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiFamilyUnlimited: Source = {
  id: 'agii-family-of-non-eu-unlimited',
  kind: 'authority',
  title: 'Familielid van een derdelander met een onbeperkt verblijfsrecht',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/heb-je-recht-om-te-werken-bij-gezinshereniging/familielid-van-een-derdelander-met-een-onbeperkt-verblijfsrecht',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fakhoury2018: Source = {
  id: 'fakhoury-2018',
  kind: 'professional',
  title: 'Belgium: Single Permit Procedure soon to be Implemented',
  publisher: 'Fakhoury Global Immigration',
  url: 'https://fakhouryglobal.com/global-alerts/belgium-single-permit-procedure-soon-to-be-implemented-2/',
  lang: 'en',
  dated: '2018',
  checkedOn: '2026-11-21',
};

export const hrSquare2021: Source = {
  id: 'hr-square-2021',
  kind: 'professional',
  title: 'Afgestudeerde buitenlandse studenten krijgen bijkomend zoekjaar',
  publisher: 'HR Square',
  url: 'https://hrsquare.be/nl/rechtspraak/internationaal-werk-afgestudeerde-buitenlandse-studenten-krijgen-bijkomend-zoekjaar',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const bakerMcKenzieAssignments: Source = {
  id: 'baker-mckenzie-assignments',
  kind: 'professional',
  title: 'Belgium: employment assignments',
  publisher: 'Baker McKenzie',
  url: 'https://resourcehub.bakermckenzie.com/en/resources/global-immigration-and-mobility/emea/belgium/topics/employment-assignments',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiProtection: Source = {
  id: 'agii-work-with-protection',
  kind: 'authority',
  title:
    'Werken als verzoeker om internationale bescherming, subsidiair beschermde of erkend vluchteling',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/recht-om-te-werken-verblijfsstatuut/werken-met-beschermingsstatuut/werken-als-verzoeker-om-internationale-bescherming',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiAsylumTerm: Source = {
  id: 'agii-asylum-term',
  kind: 'authority',
  title: 'Tijdelijk recht op tewerkstelling voor asielzoekers',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/nieuws/tijdelijk-recht-op-tewerkstelling-voor-asielzoekers-vanaf-asielaanvraag',
  lang: 'nl',
  dated: '2020',
  checkedOn: '2026-11-21',
};

export const fedasilWork: Source = {
  id: 'fedasil-when-can-you-work',
  kind: 'authority',
  title: 'When can you work?',
  publisher: 'Fedasil',
  url: 'https://www.fedasilinfo.be/nl/wanneer-mag-u-werken',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const aidaBelgium: Source = {
  id: 'aida-belgium-labour-market',
  kind: 'report',
  title: 'Country report Belgium: access to the labour market',
  publisher: 'AIDA, ECRE and Vluchtelingenwerk Vlaanderen',
  url: 'https://asylumineurope.org/reports/country/belgium/reception-conditions/employment-and-education/access-labour-market/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzAsylumDocuments: Source = {
  id: 'ibz-asylum-documents',
  kind: 'authority',
  title: 'Documents et attestations (protection internationale)',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/fr/themes/protection-internationale/faq/documents-et-attestations',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const securex2020: Source = {
  id: 'securex-2020-04-24',
  kind: 'professional',
  title: "Coronavirus : les réfugiés peuvent-ils travailler pendant la procédure d'asile ?",
  publisher: 'Securex',
  url: 'https://www.securex.eu/lex-go.nsf/vwNewsWgsoc_fr/796965E3705B9056C125855400246BFB',
  lang: 'fr',
  dated: '2020-04-24',
  checkedOn: '2026-11-21',
};

export const councilOfMinisters2026: Source = {
  id: 'council-of-ministers-2026-03-06',
  kind: 'authority',
  title: "Mise en œuvre du Pacte européen sur la migration et l'asile : deuxième lecture",
  publisher: 'Conseil des ministres (news.belgium.be)',
  url: 'https://news.belgium.be/fr/mise-en-oeuvre-du-pacte-europeen-sur-la-migration-et-lasile-deuxieme-lecture-0',
  lang: 'fr',
  dated: '2026-03-06',
  checkedOn: '2026-11-21',
};

export const bx1Pact2026: Source = {
  id: 'bx1-2026-02-26',
  kind: 'press',
  title: "La Cour constitutionnelle suspend des restrictions à l'asile et au regroupement familial",
  publisher: 'BX1, Belga',
  url: 'https://bx1.be/categories/news/la-cour-constitutionnelle-suspend-des-restrictions-a-lasile-et-au-regroupement-familial/',
  lang: 'fr',
  dated: '2026-02-26',
  checkedOn: '2026-11-21',
};

export const guidea2025: Source = {
  id: 'guidea-2025',
  kind: 'professional',
  title: "Statut de protection des Ukrainiens prolongé jusqu'en mars 2027",
  publisher: 'Guidea (Horeca est ma passion)',
  url: 'https://www.horecaestmapassion.be/blog/detail/statut-de-protection-des-ukrainiens-prolonge-jusquen-mars-2027',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const claeysEngelsUkraine2022: Source = {
  id: 'claeys-engels-2022-03',
  kind: 'professional',
  title:
    'Temporary protection of Ukrainian refugees: residence rights and access to the labour market',
  publisher: 'Claeys & Engels',
  url: 'https://www.claeysengels.be/en-gb/news-events/temporary-protection-ukrainian-refugees-residence-rights-and-access-labour-market',
  lang: 'en',
  dated: '2022-03',
  checkedOn: '2026-11-21',
};

export const brusselsTimesUkraine2025: Source = {
  id: 'brussels-times-2025-06-13',
  kind: 'press',
  title: 'EU extends temporary protection for Ukrainian refugees',
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/1625074/eu-extends-temporary-protection-for-ukrainian-refugees',
  lang: 'en',
  dated: '2025-06-13',
  checkedOn: '2026-11-21',
};

export const agiiStudent: Source = {
  id: 'agii-student',
  kind: 'authority',
  title: 'Werken als derdelands student',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/recht-om-te-werken-verblijfsstatuut/werken-binnen-reguliere-migratie/werken-als-derdelands-student',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const studentAtWork: Source = {
  id: 'student-at-work-foreign-students',
  kind: 'authority',
  title: 'I am a foreign student, can I work as job student in Belgium?',
  publisher: 'student@work, NSSO',
  url: 'https://studentatwork.be/en/for-foreign-students.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const antwerpStudents: Source = {
  id: 'university-of-antwerp-working-students',
  kind: 'professional',
  title: 'Who can work as a working student?',
  publisher: 'University of Antwerp',
  url: 'https://www.uantwerpen.be/en/student-life/budget-social-facilities/student-jobs/who/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzSearchYear: Source = {
  id: 'ibz-search-year',
  kind: 'authority',
  title: 'Bijkomend jaar na studies om werk te zoeken of een onderneming op te richten',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/nl/themes/ressortissants-dun-pays-tiers/etudes/bijkomend-jaar-na-studies-om-werk-te-zoeken-een',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const agiiSearchYear: Source = {
  id: 'agii-search-year',
  kind: 'authority',
  title: 'Zoekjaar voor afgestudeerde derdelands studenten',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/reguliere-migratie/zoekjaar/zoekjaar-voor-afgestudeerde-derdelands-studenten',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const horecaplateau2021: Source = {
  id: 'horecaplateau-2021',
  kind: 'professional',
  title: 'Extra zoekjaar voor buitenlandse studenten',
  publisher: 'Horecaplateau',
  url: 'https://www.horecaplateau.group/nl/horeca-inzichten/extra-zoekjaar-voor-buitenlandse-studenten',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const agiiMedical: Source = {
  id: 'agii-medical-9ter',
  kind: 'authority',
  title: 'Recht om te werken bij medische regularisatie (9ter)',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/heb-je-recht-om-te-werken-bij-medische-regularisatie-9ter',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vmcHumanitarian: Source = {
  id: 'vmc-9bis-decisions',
  kind: 'authority',
  title: 'Soorten 9bis-beslissingen',
  publisher: 'Vlaams Minderhedencentrum',
  url: 'http://vmc.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis/hoe-verloopt-de-procedure-voor-humanitaire-regularisatie-9bis/soorten-9bis-beslissingen-kennisgeving-en-beroep',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vmcTrafficking: Source = {
  id: 'vmc-trafficking',
  kind: 'authority',
  title: 'Recht om te werken als slachtoffer van mensenhandel',
  publisher: 'Vlaams Minderhedencentrum',
  url: 'http://vmc.be/thema/vreemdelingenrecht-internationaal-privaatrecht/arbeidskaarten-beroepskaart/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-slachtoffer-van-mensenhandel',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkOtherState: Source = {
  id: 'fairwork-other-eu-document',
  kind: 'professional',
  title: 'Ik heb een verblijfsdocument in een ander EU-land',
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/nl/workers/working-in-belgium/residence-document-in-other-eu-country/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaLongTermResident: Source = {
  id: 'wallonia-long-term-resident-page',
  kind: 'authority',
  title: 'Long-term resident - EU',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/travailleurs-etrangers/permis-de-travail/resident-de-longue-duree---ue.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vanHavermaetPosting: Source = {
  id: 'van-havermaet-posting',
  kind: 'professional',
  title: 'Posting third country nationals - what rules should you take into account?',
  publisher: 'Van Havermaet',
  url: 'https://international.vanhavermaet.be/artikel/posting-third-country-nationals-what-rules-should-you-take-into-account/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vanHavermaetResidence: Source = {
  id: 'van-havermaet-posting-residence',
  kind: 'professional',
  title: 'Posting workers to Belgium: what are the residence regulations?',
  publisher: 'Van Havermaet',
  url: 'https://international.vanhavermaet.be/artikel/posting-workers-to-belgium-what-are-the-residence-regulations/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const frontaliers2024: Source = {
  id: 'frontaliers-grand-est-2024',
  kind: 'professional',
  title: 'Permis de travail en Wallonie pour frontaliers non européens',
  publisher: 'Frontaliers Grand Est',
  url: 'https://frontaliers-grandest.eu/?p=16024',
  lang: 'fr',
  dated: '2024-07-03',
  checkedOn: '2026-11-21',
};

export const frontaliersNonEu: Source = {
  id: 'frontaliers-grand-est-non-eu',
  kind: 'professional',
  title: "Le travail frontalier en tant que non-ressortissant de l'Union européenne",
  publisher: 'Frontaliers Grand Est',
  url: 'https://frontaliers-grandest.eu/le-travail-frontalier-en-tant-que-non-ressortissant-de-lunion-europeenne-2/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaLimitedPermit: Source = {
  id: 'wallonia-limited-permit-page',
  kind: 'authority',
  title: 'Autorisation de travail à durée limitée pour travailleurs étrangers',
  publisher: 'Wallonie.be',
  url: 'https://www.wallonie.be/fr/demarches/autorisation-de-travail-duree-limitee-pour-travailleurs-etrangers',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersCrossBorderPage: Source = {
  id: 'flanders-cross-border-page',
  kind: 'authority',
  title: 'Employer un ressortissant étranger : travailleur frontalier',
  publisher: 'Government of Flanders',
  url: 'https://vlaanderen.be/fr/travailler/autorisations-de-travail/autorisation-doccupation-categories/autorisation-doccupation-travailleurs-frontaliers',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const federalAuPairPage: Source = {
  id: 'federal-au-pair-page',
  kind: 'authority',
  title: 'Travail au pair en Belgique',
  publisher: 'SPF Emploi, Travail et Concertation sociale',
  url: 'https://emploi.belgique.be/fr/themes/international/travailleurs-etrangers/travail-au-pair-en-belgique',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const inforJeunesAuPair: Source = {
  id: 'infor-jeunes-au-pair',
  kind: 'professional',
  title: "Comment travailler au pair en Belgique pour un jeune non ressortissant de l'EEE?",
  publisher: 'Infor Jeunes',
  url: 'http://www.jeminforme.be/index.php/travail/travail-au-pair/comment-travailler-au-pair-en-belgique-pour-un-jeune-non-ressortissant-de-l-e-e-e',
  lang: 'fr',
  dated: '2023-05-12',
  checkedOn: '2026-11-21',
};

export const fairworkAuPair: Source = {
  id: 'fairwork-au-pair',
  kind: 'professional',
  title: 'Au pair : quelles sont les conditions légales ?',
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/fr/faq/wat-zijn-de-legale-voorwaarden/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzCards: Source = {
  id: 'ibz-cards',
  kind: 'authority',
  title: 'Belgische verblijfstitels - kaarten A, B, C (specimens)',
  publisher: 'IBZ',
  url: 'https://sif-gid.ibz.be/FR/belgique.aspx',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vandenBroeleCardA: Source = {
  id: 'vanden-broele-card-a',
  kind: 'professional',
  title: 'Vreemdelingenkaarten: de A-kaart. Voor wie?',
  publisher: 'Vanden Broele',
  url: 'https://www.oranjeconnect.be/nieuws/nieuwsbericht/720858527752522953',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const adde2012: Source = {
  id: 'adde-2012',
  kind: 'professional',
  title: 'Les titres de séjour en Belgique',
  publisher: 'ADDE',
  url: 'https://fr.readkong.com/page/les-titres-de-sejour-en-belgique-adde-3035585',
  lang: 'fr',
  dated: '2012-12',
  checkedOn: '2026-11-21',
};

export const webwoordenboek: Source = {
  id: 'webwoordenboek-f-card',
  kind: 'compilation',
  title: 'Wat is een F kaart?',
  publisher: 'Webwoordenboek',
  url: 'https://webwoordenboek.nl/kenniscentrum/wat-is-een-f-kaart',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkNotPaid: Source = {
  id: 'fairwork-not-paid',
  kind: 'professional',
  title: "I wasn't paid",
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/en/faq/i-wasnt-paid/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkInspection: Source = {
  id: 'fairwork-inspection',
  kind: 'professional',
  title: "Puis-je introduire une plainte auprès de l'inspection ?",
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/fr/faq/puis-je-introduire-une-plainte-aupres-de-linspection/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkWorkplaceCheck: Source = {
  id: 'fairwork-workplace-check',
  kind: 'professional',
  title: 'What should I do if the inspectorate catches me out during an inspection?',
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/en/faq/what-should-i-do-if-the-inspectorate-catches-me-out-during-an-inspection/',
  lang: 'en',
  dated: null,
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

export const walloniaEmployerPage: Source = {
  id: 'wallonia-employer-page',
  kind: 'authority',
  title: 'What do you have to do?',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/travailleurs-etrangers/permis-de-travail/vous-etes-employeur/que-devez-vous-faire.html',
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
