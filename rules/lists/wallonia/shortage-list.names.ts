import type { OfficialNames } from '../official-names.ts';

/** The names as law firms give them: in French for 2025, in English before. Those of the Region itself were not read. */
export const walloniaShortageListNames: OfficialNames = {
  list: 'wallonia-shortage-list',
  lang: 'fr',
  slices: [
    {
      from: '2024-09-01',
      lang: 'en',
      entries: [
        { name: 'Chef de partie', occupations: ['chef-de-partie'], status: 'listed' },
        { name: 'Butcher', occupations: ['butcher'], status: 'listed' },
        { name: 'Baker', occupations: ['baker'], status: 'listed' },
        { name: 'Sales manager', occupations: ['sales-manager'], status: 'listed' },
        { name: 'Plasterer', occupations: ['plasterer'], status: 'listed' },
        { name: 'Meat cutter', occupations: ['meat-cutter'], status: 'listed' },
        { name: 'Boilermaker', occupations: ['boilermaker'], status: 'listed' },
        {
          name: 'Refrigeration technician',
          occupations: ['refrigeration-technician'],
          status: 'listed',
        },
        {
          name: 'Civil-engineering mechanic',
          occupations: ['civil-engineering-mechanic'],
          status: 'listed',
        },
        {
          name: 'Medical imaging technologist',
          occupations: ['medical-imaging-technologist'],
          status: 'listed',
        },
        { name: 'Customs declarant', occupations: ['customs-declarant'], status: 'listed' },
      ],
    },
    {
      from: '2024-10-01',
      lang: 'en',
      entries: [
        { name: 'Buyer', occupations: ['buyer'], status: 'listed' },
        { name: 'Driving instructor', occupations: ['driving-instructor'], status: 'listed' },
        { name: 'Social worker', occupations: ['social-worker'], status: 'listed' },
        { name: 'Automotive technician', occupations: ['car-technician'], status: 'listed' },
        { name: 'Chef, cook', occupations: ['cook'], status: 'listed' },
        { name: 'Building manager', occupations: ['building-manager'], status: 'listed' },
        { name: 'Butcher', occupations: ['butcher'], status: 'removed' },
        { name: 'Baker', occupations: ['baker'], status: 'removed' },
        { name: 'Sales manager', occupations: ['sales-manager'], status: 'removed' },
        { name: 'Plasterer', occupations: ['plasterer'], status: 'removed' },
        { name: 'Meat cutter', occupations: ['meat-cutter'], status: 'removed' },
        { name: 'Boilermaker', occupations: ['boilermaker'], status: 'removed' },
        {
          name: 'Refrigeration technician',
          occupations: ['refrigeration-technician'],
          status: 'removed',
        },
        {
          name: 'Civil-engineering mechanic',
          occupations: ['civil-engineering-mechanic'],
          status: 'removed',
        },
        {
          name: 'Medical imaging technologist',
          occupations: ['medical-imaging-technologist'],
          status: 'removed',
        },
        { name: 'Customs declarant', occupations: ['customs-declarant'], status: 'removed' },
      ],
    },
    {
      from: '2025-10-01',
      entries: [
        { name: 'Syndic d’immeubles', occupations: ['building-manager'], status: 'listed' },
        { name: 'Métreur / Métreuse', occupations: ['quantity-surveyor'], status: 'listed' },
        {
          name: 'Conducteur / Conductrice de chantier',
          occupations: ['site-supervisor'],
          status: 'listed',
        },
        { name: 'Chef / Cheffe de chantier', occupations: ['site-foreman'], status: 'listed' },
        {
          name: 'Monteur / Monteuse de structures métalliques lourdes',
          occupations: ['heavy-metal-structure-fitter'],
          status: 'listed',
        },
        {
          name: 'Électricien installateur résidentiel / Électricienne installatrice résidentielle',
          occupations: ['electrical-installer'],
          status: 'listed',
        },
        {
          name: 'Électricien installateur industriel / Électricienne installatrice industrielle',
          occupations: ['industrial-electrical-installer'],
          status: 'listed',
        },
        {
          name: 'Installateur / Installatrice sanitaire',
          occupations: ['sanitary-installer'],
          status: 'listed',
        },
        {
          name: 'Monteur / Monteuse d’installations de chauffage central',
          occupations: ['central-heating-fitter'],
          status: 'listed',
        },
        {
          name: 'Menuisier / Menuisière de chantier d’extérieur',
          occupations: ['exterior-site-joiner'],
          status: 'listed',
        },
        {
          name: 'Menuisier / Menuisière de chantier d’intérieur',
          occupations: ['interior-site-joiner'],
          status: 'listed',
        },
        { name: 'Carreleur / Carreleuse', occupations: ['tiler'], status: 'listed' },
        {
          name: 'Couvreur / Couvreuse de toits inclinés',
          occupations: ['pitched-roof-roofer'],
          status: 'listed',
        },
        {
          name: 'Coffreur-ferrailleur / Coffreuse-ferrailleuse',
          occupations: ['formworker-and-steel-fixer'],
          status: 'listed',
        },
        { name: 'Ouvrier / Ouvrière de voirie', occupations: ['road-worker'], status: 'listed' },
        { name: 'Maçon / Maçonne qualifiée', occupations: ['bricklayer'], status: 'listed' },
        {
          name: 'Poseur / Poseuse de conduites d’eaux',
          occupations: ['water-pipe-layer'],
          status: 'listed',
        },
        { name: 'Chef / Cheffe de partie', occupations: ['chef-de-partie'], status: 'listed' },
        {
          name: 'Conseiller technico-commercial / Conseillère technico-commerciale',
          occupations: ['technical-sales-adviser'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne en processus et méthodes de production',
          occupations: ['production-process-technician'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice d’installation en industrie chimique',
          occupations: ['chemical-plant-operator'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice de machine de fabrication de produits textiles',
          occupations: ['textile-products-machine-operator'],
          status: 'listed',
        },
        {
          name: 'Chef / Cheffe d’équipe en industrie de production',
          occupations: ['production-team-leader'],
          status: 'listed',
        },
        {
          name: 'Tôlier industriel / Tôlière industrielle',
          occupations: ['industrial-sheet-metal-worker'],
          status: 'listed',
        },
        {
          name: 'Régleur-opérateur / Régleuse-opératrice machines-outils CN',
          occupations: ['cnc-setter-operator'],
          status: 'listed',
        },
        {
          name: 'Régleur-opérateur / Régleuse-opératrice machines-outils conventionnelles',
          occupations: ['conventional-machine-tool-setter-operator'],
          status: 'listed',
        },
        {
          name: 'Assembleur / Assembleuse d’éléments de structure métallique',
          occupations: ['metal-structure-assembler'],
          status: 'listed',
        },
        { name: 'Soudeur / Soudeuse TIG', occupations: ['tig-welder'], status: 'listed' },
        { name: 'Tuyauteur / Tuyauteuse', occupations: ['pipe-fitter'], status: 'listed' },
        {
          name: 'Responsable de maintenance industrielle',
          occupations: ['industrial-maintenance-manager'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne en automatisation industrielle',
          occupations: ['industrial-automation-technician'],
          status: 'listed',
        },
        {
          name: 'Électromécanicien / Électromécanicienne de maintenance industrielle',
          occupations: ['industrial-electromechanic'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne de maintenance en électronique industrielle',
          occupations: ['industrial-electronics-maintenance-technician'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne en froid et climatisation',
          occupations: ['refrigeration-and-air-conditioning-technician'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne de réseaux de communication et en système de sécurité',
          occupations: ['network-and-security-systems-technician'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne de maintenance en système de chauffage',
          occupations: ['heating-maintenance-technician'],
          status: 'listed',
        },
        {
          name: 'Électricien / Électricienne de maintenance',
          occupations: ['maintenance-electrician'],
          status: 'listed',
        },
        {
          name: 'Mécanicien / Mécanicienne de maintenance',
          occupations: ['maintenance-mechanic', 'industrial-maintenance-mechanic'],
          status: 'listed',
        },
        {
          name: 'Mécanicien / Mécanicienne de maintenance d’engins de chantier, agricoles et levage',
          occupations: ['construction-and-farm-machinery-mechanic'],
          status: 'listed',
        },
        {
          name: 'Mécanicien / Mécanicienne pour camions et véhicules utilitaires lourds (+ 3,5T)',
          occupations: ['heavy-vehicle-mechanic'],
          status: 'listed',
        },
        {
          name: 'Mécanicien / Mécanicienne pour voitures et véhicules légers (- 3,5T)',
          occupations: ['car-mechanic'],
          status: 'listed',
        },
        {
          name: 'Technicien / Technicienne automobile',
          occupations: ['car-technician'],
          status: 'listed',
        },
        {
          name: 'Tôlier / Tôlière en carrosserie',
          occupations: ['body-panel-worker'],
          status: 'listed',
        },
        {
          name: 'Préparateur / Préparatrice en carrosserie',
          occupations: ['body-preparer'],
          status: 'listed',
        },
        { name: 'Peintre en carrosserie', occupations: ['body-sprayer'], status: 'listed' },
        {
          name: 'Aide-soignant / Aide-soignante',
          occupations: ['health-care-assistant'],
          status: 'listed',
        },
        {
          name: 'Assistant social / Assistante sociale',
          occupations: ['social-worker'],
          status: 'listed',
        },
        {
          name: 'Moniteur / Monitrice d’auto-école',
          occupations: ['driving-instructor'],
          status: 'listed',
        },
        { name: 'Comptable', occupations: ['bookkeeper'], status: 'listed' },
        {
          name: 'Matelot dans la navigation intérieure',
          occupations: ['inland-navigation-deckhand'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice de poids-lourd permis C',
          occupations: ['lorry-driver-licence-c'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice de poids-lourd permis CE - multibennes',
          occupations: ['skip-lorry-driver'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice de poids-lourd permis CE',
          occupations: ['lorry-driver-with-trailer'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice d’autobus',
          occupations: ['bus-driver'],
          status: 'listed',
        },
        {
          name: 'Conducteur / Conductrice d’autocar',
          occupations: ['coach-driver'],
          status: 'listed',
        },
        {
          name: 'Syndic d’immeubles',
          occupations: ['property-management-worker'],
          status: 'unresolved',
        },
        {
          name: 'Métreur / Métreuse',
          occupations: ['construction-estimator'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur / Conductrice de chantier',
          occupations: ['construction-project-manager'],
          status: 'unresolved',
        },
        { name: null, occupations: ['site-manager'], status: 'unresolved' },
        { name: null, occupations: ['steel-structure-fitter'], status: 'unresolved' },
        { name: null, occupations: ['building-services-fitter'], status: 'unresolved' },
        {
          name: 'Installateur / Installatrice sanitaire',
          occupations: ['plumbing-fitter'],
          status: 'unresolved',
        },
        {
          name: 'Menuisier / Menuisière de chantier d’extérieur',
          occupations: ['exterior-joinery-installer'],
          status: 'unresolved',
        },
        {
          name: 'Menuisier / Menuisière de chantier d’intérieur',
          occupations: ['interior-joinery-installer', 'interior-builder'],
          status: 'unresolved',
        },
        {
          name: 'Couvreur / Couvreuse de toits inclinés',
          occupations: ['roofer'],
          status: 'unresolved',
        },
        {
          name: 'Coffreur-ferrailleur / Coffreuse-ferrailleuse',
          occupations: ['formworker', 'steel-fixer'],
          status: 'unresolved',
        },
        {
          name: 'Poseur / Poseuse de conduites d’eaux',
          occupations: ['pipeline-layer', 'mains-connector', 'utilities-installer', 'sewer-layer'],
          status: 'unresolved',
        },
        { name: 'Chef / Cheffe de partie', occupations: ['cook'], status: 'unresolved' },
        {
          name: 'Conseiller technico-commercial / Conseillère technico-commerciale',
          occupations: ['sales-engineer', 'business-sales-representative'],
          status: 'unresolved',
        },
        {
          name: 'Technicien / Technicienne en processus et méthodes de production',
          occupations: ['production-process-expert', 'work-planner'],
          status: 'unresolved',
        },
        {
          name: 'Conducteur / Conductrice d’installation en industrie chimique',
          occupations: [
            'chemical-process-operator',
            'pharma-and-biotech-operator',
            'energy-and-petrochemical-process-operator',
          ],
          status: 'unresolved',
        },
        {
          name: 'Conducteur / Conductrice de machine de fabrication de produits textiles',
          occupations: ['textile-machine-operator', 'textile-line-operator'],
          status: 'unresolved',
        },
        {
          name: 'Tôlier industriel / Tôlière industrielle',
          occupations: ['sheet-metal-machine-setter'],
          status: 'unresolved',
        },
        { name: null, occupations: ['machining-setter'], status: 'unresolved' },
        { name: 'Soudeur / Soudeuse TIG', occupations: ['welder'], status: 'unresolved' },
        {
          name: 'Technicien / Technicienne en automatisation industrielle',
          occupations: ['industrial-automation-designer'],
          status: 'unresolved',
        },
        {
          name: 'Technicien / Technicienne de maintenance en électronique industrielle',
          occupations: [
            'electrical-and-electronics-technician',
            'electronic-installations-technician',
          ],
          status: 'unresolved',
        },
        {
          name: null,
          occupations: [
            'electrotechnician',
            'industrial-electricity-technician',
            'industrial-installations-technician',
            'industrial-maintenance-technician',
          ],
          status: 'unresolved',
        },
        {
          name: 'Technicien / Technicienne en froid et climatisation',
          occupations: ['refrigeration-technician', 'climate-control-technician'],
          status: 'unresolved',
        },
        {
          name: 'Technicien / Technicienne de réseaux de communication et en système de sécurité',
          occupations: [
            'data-network-technician',
            'data-network-installer',
            'security-systems-technician',
          ],
          status: 'unresolved',
        },
        {
          name: 'Technicien / Technicienne de maintenance en système de chauffage',
          occupations: ['burner-technician', 'building-services-technician'],
          status: 'unresolved',
        },
        {
          name: 'Mécanicien / Mécanicienne de maintenance d’engins de chantier, agricoles et levage',
          occupations: ['construction-and-farm-machinery-technician', 'civil-engineering-mechanic'],
          status: 'unresolved',
        },
        { name: null, occupations: ['heavy-vehicle-technician'], status: 'unresolved' },
        {
          name: 'Comptable',
          occupations: ['accountant', 'chief-accountant'],
          status: 'unresolved',
        },
        {
          name: 'Assistant social / Assistante sociale',
          occupations: ['social-assistance-adviser'],
          status: 'unresolved',
        },
        { name: null, occupations: ['lorry-driver'], status: 'unresolved' },
        {
          name: 'Enseignant, dans les limites de la liste des fonctions en pénurie de main-d’œuvre dans l’enseignement établie par la Communauté française',
          occupations: [
            'preschool-teacher',
            'primary-school-teacher',
            'secondary-school-teacher',
            'special-education-teacher',
            'teacher',
          ],
          status: 'unresolved',
        },
      ],
    },
  ],
};
