import type { OfficialNames } from '../official-names.ts';

/** The names as a law firm gives them: those of the Region itself were not read. */
export const brusselsShortageListNames: OfficialNames = {
  list: 'brussels-shortage-list',
  lang: 'fr',
  slices: [
    {
      from: '2025-07-01',
      entries: [
        {
          name: 'Conseiller technico-commercial / Conseillère technico-commerciale',
          occupations: ['technical-sales-adviser'],
          status: 'unresolved',
        },
        {
          name: 'Conseiller technique pour le support à la clientèle / Conseillère technique pour le support à la clientèle',
          occupations: ['technical-support-adviser'],
          status: 'unresolved',
        },
        {
          name: 'Responsable de rayon produits alimentaires',
          occupations: ['food-department-manager'],
          status: 'unresolved',
        },
        {
          name: 'Analyste financier / Analyste financière',
          occupations: ['financial-analyst'],
          status: 'unresolved',
        },
        {
          name: 'Chef comptable / Cheffe comptable',
          occupations: ['chief-accountant'],
          status: 'unresolved',
        },
        { name: 'Comptable', occupations: ['bookkeeper'], status: 'unresolved' },
        {
          name: 'Conseiller en assurances / Conseillère en assurances',
          occupations: ['insurance-adviser'],
          status: 'unresolved',
        },
        {
          name: 'Expert-comptable / Experte comptable',
          occupations: ['accountant'],
          status: 'unresolved',
        },
        { name: 'Syndic d’immeubles', occupations: ['building-manager'], status: 'unresolved' },
        {
          name: 'Chargé d’études techniques du bâtiment / Chargée d’études techniques du bâtiment',
          occupations: ['construction-study-officer'],
          status: 'unresolved',
        },
        {
          name: 'Chef de chantier / Cheffe de chantier',
          occupations: ['site-foreman'],
          status: 'unresolved',
        },
        {
          name: 'Coffreur-ferrailleur / Coffreuse-ferrailleuse',
          occupations: ['formworker-and-steel-fixer'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur de chantier / Conductrice de chantier',
          occupations: ['site-supervisor'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur de grue à tour / Conductrice de grue à tour',
          occupations: ['tower-crane-operator'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur de grue mobile / Conductrice de grue mobile',
          occupations: ['mobile-crane-operator'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur d’engins de chantier / Conductrice d’engins de chantier',
          occupations: ['construction-plant-operator'],
          status: 'unresolved',
        },
        {
          name: 'Couvreur de toits inclinés / Couvreuse de toits inclinés',
          occupations: ['pitched-roof-roofer'],
          status: 'unresolved',
        },
        {
          name: 'Couvreur de toits plats / Couvreuse de toits plats',
          occupations: ['flat-roof-roofer'],
          status: 'unresolved',
        },
        {
          name: 'Électricien installateur industriel / Électricienne installatrice industrielle',
          occupations: ['industrial-electrical-installer'],
          status: 'unresolved',
        },
        {
          name: 'Électricien installateur résidentiel / Électricienne installatrice résidentielle',
          occupations: ['electrical-installer'],
          status: 'unresolved',
        },
        {
          name: 'Installateur de réseaux de communication de données / Installatrice de réseaux de communication de données',
          occupations: ['data-network-installer'],
          status: 'unresolved',
        },
        { name: 'Maçon / Maçonne', occupations: ['bricklayer'], status: 'unresolved' },
        {
          name: 'Menuisier d’extérieur / Menuisière d’extérieur',
          occupations: ['exterior-site-joiner'],
          status: 'unresolved',
        },
        {
          name: 'Menuisier d’intérieur / Menuisière d’intérieur',
          occupations: ['interior-site-joiner'],
          status: 'unresolved',
        },
        { name: 'Métreur / Métreuse', occupations: ['quantity-surveyor'], status: 'unresolved' },
        {
          name: 'Ouvrier de voirie / Ouvrière de voirie',
          occupations: ['road-worker'],
          status: 'unresolved',
        },
        {
          name: 'Responsable de l’entretien des bâtiments et infrastructures',
          occupations: ['building-maintenance-manager'],
          status: 'unresolved',
        },
        {
          name: 'Technicien de maintenance de brûleurs / Technicienne de maintenance de brûleurs',
          occupations: ['burner-technician'],
          status: 'unresolved',
        },
        {
          name: 'Technicien de maintenance en systèmes de chauffage / Technicienne de maintenance en systèmes de chauffage',
          occupations: ['heating-maintenance-technician'],
          status: 'unresolved',
        },
        {
          name: 'Coordinateur pédagogique / Coordinatrice pédagogique',
          occupations: ['educational-coordinator'],
          status: 'unresolved',
        },
        {
          name: 'Éducateur dans un établissement scolaire / Éducatrice dans un établissement scolaire',
          occupations: ['school-educator'],
          status: 'unresolved',
        },
        {
          name: 'Enseignant dans l’enseignement secondaire / Enseignante dans l’enseignement secondaire',
          occupations: ['secondary-school-teacher'],
          status: 'unresolved',
        },
        {
          name: 'Enseignant dans l’enseignement maternel ou primaire / Enseignante dans l’enseignement maternel ou primaire',
          occupations: ['preschool-teacher', 'primary-school-teacher'],
          status: 'unresolved',
        },
        {
          name: 'Formateur pour adultes / Formatrice pour adultes',
          occupations: ['adult-trainer'],
          status: 'unresolved',
        },
        {
          name: 'Moniteur d’auto-école / Monitrice d’auto-école',
          occupations: ['driving-instructor'],
          status: 'unresolved',
        },
        {
          name: 'Assistant de direction d’hôtel-restaurant / Assistante de direction d’hôtel-restaurant',
          occupations: ['assistant-hotel-restaurant-manager'],
          status: 'unresolved',
        },
        {
          name: 'Analyste-développeur TIC / Analyste-développeuse TIC',
          occupations: ['ict-analyst-developer'],
          status: 'unresolved',
        },
        {
          name: 'Business Analyst TIC',
          occupations: ['ict-business-analyst'],
          status: 'unresolved',
        },
        {
          name: 'Responsable de département informatique',
          occupations: ['ict-manager'],
          status: 'unresolved',
        },
        {
          name: 'Assistant de direction / Assistante de direction',
          occupations: ['management-assistant'],
          status: 'unresolved',
        },
        {
          name: 'Manager des ressources humaines / Manageuse des ressources humaines',
          occupations: ['human-resources-manager'],
          status: 'unresolved',
        },
        {
          name: 'Dessinateur-concepteur en électricité et électronique / Dessinatrice-conceptrice en électricité et électronique',
          occupations: ['electrical-design-draughtsperson'],
          status: 'unresolved',
        },
        {
          name: 'Dessinateur-concepteur mécanique / Dessinatrice-conceptrice mécanique',
          occupations: ['mechanical-design-draughtsperson'],
          status: 'unresolved',
        },
        {
          name: 'Électricien de maintenance / Électricienne de maintenance',
          occupations: ['maintenance-electrician'],
          status: 'unresolved',
        },
        {
          name: 'Expert en sécurité, hygiène et environnement / Experte en sécurité, hygiène et environnement',
          occupations: ['safety-and-environment-expert'],
          status: 'unresolved',
        },
        {
          name: 'Inspecteur de conformité / Inspectrice de conformité',
          occupations: ['compliance-inspector'],
          status: 'unresolved',
        },
        {
          name: 'Installateur d’ascenseurs / Installatrice d’ascenseurs',
          occupations: ['lift-technician'],
          status: 'unresolved',
        },
        {
          name: 'Mécanicien de maintenance / Mécanicienne de maintenance',
          occupations: ['maintenance-mechanic', 'industrial-maintenance-mechanic'],
          status: 'unresolved',
        },
        {
          name: 'Responsable contrôle qualité en industrie',
          occupations: ['quality-control-manager'],
          status: 'unresolved',
        },
        {
          name: 'Responsable de maintenance industrielle',
          occupations: ['industrial-maintenance-manager'],
          status: 'unresolved',
        },
        {
          name: 'Responsable des méthodes de production et de l’industrialisation',
          occupations: ['production-methods-manager'],
          status: 'unresolved',
        },
        {
          name: 'Responsable du planning et de la gestion de la production',
          occupations: ['production-planning-manager'],
          status: 'unresolved',
        },
        {
          name: 'Technicien de maintenance d’ascenseurs / Technicienne de maintenance d’ascenseurs',
          occupations: ['lift-maintenance-technician'],
          status: 'unresolved',
        },
        {
          name: 'Technicien de maintenance en équipements industriels / Technicienne de maintenance en équipements industriels',
          occupations: ['industrial-maintenance-technician'],
          status: 'unresolved',
        },
        {
          name: 'Technicien en automatisation industrielle / Technicienne en automatisation industrielle',
          occupations: ['industrial-automation-technician'],
          status: 'unresolved',
        },
        {
          name: 'Technicien en froid et climatisation / Technicienne en froid et climatisation',
          occupations: ['refrigeration-and-air-conditioning-technician'],
          status: 'unresolved',
        },
        {
          name: 'Technicien en sécurité, hygiène et environnement / Technicienne en sécurité, hygiène et environnement',
          occupations: ['safety-and-environment-technician'],
          status: 'unresolved',
        },
        {
          name: 'Aide-soignant / Aide-soignante',
          occupations: ['health-care-assistant'],
          status: 'unresolved',
        },
        {
          name: 'Ambulancier-secouriste / Ambulancière-secouriste',
          occupations: ['ambulance-worker'],
          status: 'unresolved',
        },
        {
          name: 'Assistant social / Assistante sociale',
          occupations: ['social-worker'],
          status: 'unresolved',
        },
        {
          name: 'Conseiller emploi / Conseillère emploi',
          occupations: ['employment-adviser'],
          status: 'unresolved',
        },
        {
          name: 'Conseiller en aide sociale / Conseillère en aide sociale',
          occupations: ['social-assistance-adviser'],
          status: 'unresolved',
        },
        {
          name: 'Éducateur-accompagnateur / Éducatrice-accompagnatrice',
          occupations: ['educator'],
          status: 'unresolved',
        },
        { name: 'Ergothérapeute', occupations: ['occupational-therapist'], status: 'unresolved' },
        { name: 'Infirmier / Infirmière', occupations: ['nurse'], status: 'unresolved' },
        {
          name: 'Infirmier en chef / Infirmière en chef',
          occupations: ['head-nurse'],
          status: 'unresolved',
        },
        {
          name: 'Infirmier social / Infirmière sociale',
          occupations: ['social-nurse'],
          status: 'unresolved',
        },
        {
          name: 'Infirmier spécialisé au bloc opératoire / Infirmière spécialisée au bloc opératoire',
          occupations: ['operating-theatre-nurse'],
          status: 'unresolved',
        },
        {
          name: 'Infirmier spécialisé en pédiatrie / Infirmière spécialisée en pédiatrie',
          occupations: ['paediatric-nurse'],
          status: 'unresolved',
        },
        { name: 'Logopède', occupations: ['speech-therapist'], status: 'unresolved' },
        { name: 'Médecin', occupations: ['doctor'], status: 'unresolved' },
        {
          name: 'Moniteur-animateur dans l’économie sociale / Monitrice-animatrice dans l’économie sociale',
          occupations: ['social-economy-instructor'],
          status: 'unresolved',
        },
        { name: 'Pharmacien / Pharmacienne', occupations: ['pharmacist'], status: 'unresolved' },
        {
          name: 'Puériculteur / Puéricultrice',
          occupations: ['nursery-nurse'],
          status: 'unresolved',
        },
        {
          name: 'Responsable de garderie',
          occupations: ['day-care-manager'],
          status: 'unresolved',
        },
        {
          name: 'Technologue de laboratoire médical',
          occupations: ['medical-laboratory-technologist'],
          status: 'unresolved',
        },
        {
          name: 'Technologue en imagerie médicale',
          occupations: ['medical-imaging-technologist'],
          status: 'unresolved',
        },
        {
          name: 'Agent de gardiennage / Agente de gardiennage',
          occupations: ['security-guard'],
          status: 'unresolved',
        },
        {
          name: 'Agent de la sécurité publique / Agente de la sécurité publique',
          occupations: ['public-safety-officer'],
          status: 'unresolved',
        },
        { name: 'Acheteur / Acheteuse', occupations: ['buyer'], status: 'unresolved' },
        {
          name: 'Conducteur d’autobus / Conductrice d’autobus',
          occupations: ['bus-driver'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur de camion avec remorque / Conductrice de camion avec remorque',
          occupations: ['lorry-driver-with-trailer'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur de poids lourd multibennes / Conductrice de poids lourd multibennes',
          occupations: ['skip-lorry-driver'],
          status: 'unresolved',
        },
        {
          name: 'Responsable des achats',
          occupations: ['head-of-procurement'],
          status: 'unresolved',
        },
      ],
    },
  ],
};
