import type { Source } from '../engine/provenance.ts';

/** Texts and pages about residence cards, and about who looks at them. */

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
