import type { Domaine, IdNomenclature } from './nomenclature.ts'

interface Description {
  sigle: string
  titre: string
  domaine: Domaine
}

export const DESCRIPTIONS_NOMENCLATURE: Record<IdNomenclature, Description> = {
  cim10: {
    sigle: 'CIM-10',
    titre: 'Classification internationale des maladies, 10e révision',
    domaine: 'pathologies',
  },
  cisp2: {
    sigle: 'CISP-2',
    titre: 'Classification internationale des soins primaires, 2e édition',
    domaine: 'pathologies',
  },
  ccam: {
    sigle: 'CCAM',
    titre: 'Classification commune des actes médicaux',
    domaine: 'actes',
  },
  'loinc-bio': {
    sigle: 'LOINC',
    titre: 'LOINC, jeu de valeurs du circuit de la biologie',
    domaine: 'biologie',
  },
  atc: {
    sigle: 'ATC',
    titre: 'Classification anatomique, thérapeutique et chimique',
    domaine: 'medicaments',
  },
  medicaments: {
    sigle: 'CIS',
    titre: 'Base de médicaments',
    domaine: 'medicaments',
  },
}
