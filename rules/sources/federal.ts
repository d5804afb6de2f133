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
