import type { Source } from '../engine/provenance.ts';

export const walloonDecision2024: Source = {
  id: 'walloon-decision-2024-06-06',
  kind: 'law',
  title:
    "Arrêté du Gouvernement wallon du 6 juin 2024 relatif à l'admission au travail de travailleurs étrangers",
  publisher: 'Région wallonne, Wallex',
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/106/106333/1.html',
  lang: 'fr',
  dated: '2024-08-12',
  checkedOn: '2026-11-21',
};

export const walloonDecision2026: Source = {
  id: 'walloon-decision-2026',
  kind: 'law',
  title: null,
  publisher: 'Région wallonne, Wallex',
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/129/129498/1.html',
  lang: 'fr',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const walloniaProcedurePage: Source = {
  id: 'wallonia-procedure-page',
  kind: 'authority',
  title: 'Que devez-vous faire pour une première demande?',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/de/home/travailleurs-etrangers/permis-de-travail/vous-etes-employeur/que-devez-vous-faire.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaGeneralPage: Source = {
  id: 'wallonia-general-page',
  kind: 'authority',
  title: 'Permis de travail - Catégorie générale',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/home/travailleurs-etrangers/permis-de-travail/categorie-generale.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaFaq: Source = {
  id: 'wallonia-faq',
  kind: 'authority',
  title: 'FAQ - travailleurs étrangers',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/faq.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const proPayWallonia2024: Source = {
  id: 'pro-pay-wallonia-2024',
  kind: 'professional',
  title:
    'Nouveaux seuils salariaux pour les permis de travail et les permis uniques à partir du 1er janvier 2024',
  publisher: 'Pro-Pay',
  url: 'https://propay.be/fr/news/nouveaux-seuils-salariaux-pour-les-permis-de-travail-et-les-permis-uniques-a-partir-du-1er-janvier-2024',
  lang: 'fr',
  dated: '2024-01',
  checkedOn: '2026-11-21',
};

export const vandenBroele2024: Source = {
  id: 'vanden-broele-2024',
  kind: 'professional',
  title: "Les règles d'occupation des travailleurs étrangers ont changé en Wallonie",
  publisher: 'Vanden Broele (OrangeConnect)',
  url: 'https://orangeconnect.be/actualites/actualite/720858527752528269',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const fragomenWallonia2024: Source = {
  id: 'fragomen-wallonia-2024',
  kind: 'professional',
  title: 'Changes to Immigration Policy for Foreign National Workers in Walloon Region',
  publisher: 'Fragomen (Mondaq)',
  url: 'https://www.mondaq.com/general-immigration/1514000/changes-to-immigration-policy-for-foreign-national-workers-in-walloon-region',
  lang: 'en',
  dated: '2024-09-05',
  checkedOn: '2026-11-21',
};

export const securex2024: Source = {
  id: 'securex-2024',
  kind: 'professional',
  title:
    "La Wallonie simplifie aussi l'occupation de travailleurs étrangers à partir du 1er septembre",
  publisher: 'Securex Lex4You',
  url: 'https://securex.be/fr/lex4you/employeur/actualites/la-wallonie-simplifie-aussi-l-occupation-de-travailleurs-etrangers-a-partir-du-1er-septembre',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const sotra2024: Source = {
  id: 'sotra-2024',
  kind: 'professional',
  title: 'New rules on economic migration to the Walloon Region',
  publisher: 'Sotra advocaten',
  url: 'https://sotra.be/index.php/news/709-new-rules-on-economic-migration-to-the-walloon-region',
  lang: 'en',
  dated: '2024-09',
  checkedOn: '2026-11-21',
};

export const claeysEngels2019: Source = {
  id: 'claeys-engels-2019',
  kind: 'professional',
  title:
    'Occupation de travailleurs étrangers: nouvelles règles en Wallonie depuis le 1er juin 2019',
  publisher: 'Claeys & Engels',
  url: 'https://www.claeysengels.be/fr-be/news-events/news_events/a/occupation-de-travailleurs-etrangers-nouvelles-regles-en-wallonie-depuis-le-1er-juin-2019/',
  lang: 'fr',
  dated: '2019-06',
  checkedOn: '2026-11-21',
};

export const commyounity2019: Source = {
  id: 'commyounity-2019',
  kind: 'professional',
  title: 'Work Authorization Decree for Walloon Region as of 1 June 2019',
  publisher: 'Commyounity',
  url: 'https://commyounity.be/2019/06/19/business-immigration-work-authorization-decree-for-walloon-region-as-of-1-june-2019/',
  lang: 'en',
  dated: '2019-06-19',
  checkedOn: '2026-11-21',
};

export const expatManagementGroup2021: Source = {
  id: 'expat-management-group-2021',
  kind: 'professional',
  title: 'New salary thresholds for Wallonia region published',
  publisher: 'Expat Management Group',
  url: 'https://expatmanagementgroup.com/insights/immigration-updates-belgium-new-salary-thresholds-for-wallonia-region-published/',
  lang: 'en',
  dated: '2021-01',
  checkedOn: '2026-11-21',
};

export const visaHq2026: Source = {
  id: 'visahq-2026-01-17',
  kind: 'press',
  title: 'Belgium hikes 2026 salary thresholds for Work Permit B and EU Blue Card',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.com/news/2026-01-17/be/belgium-hikes-2026-salary-thresholds-for-work-permit-b-and-eu-blue-card',
  lang: 'en',
  dated: '2026-01-17',
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
