import type { Source } from '../engine/provenance.ts';

/** Texts and pages about having it certified what somebody can do without a diploma. */

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
