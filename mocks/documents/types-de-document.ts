/** Code, libellé et système d'un type ou d'une classe. */
export interface Code {
  code: string
  libelle: string
  systeme: string
}

const LOINC = '2.16.840.1.113883.6.1'
const TRE_A05 = '1.2.250.1.213.1.1.4.12'
const CLASSES = '1.2.250.1.213.1.1.4.1'
const COMPTE_RENDU: Code = { code: '10', libelle: 'Compte rendu', systeme: CLASSES }

/**
 * Les types que le cabinet reçoit (cda.md §1 [V]) et leur classe XDS (dmp.md §18.2) ; le dernier n'est
 * d'aucune nomenclature, à dessein : un logiciel doit lire et classer un type qu'il ne connaît pas.
 */
export const TYPES_RECUS = {
  SYNTH: {
    type: { code: 'SYNTH', libelle: 'Synthèse', systeme: TRE_A05 },
    classe: { code: '11', libelle: 'Synthèse', systeme: CLASSES },
  },
  '11490-0': {
    type: {
      code: '11490-0',
      libelle: "Lettre de liaison à la sortie d'un établissement de soins",
      systeme: LOINC,
    },
    classe: COMPTE_RENDU,
  },
  '57833-6': {
    type: { code: '57833-6', libelle: 'Prescription de produits de santé', systeme: LOINC },
    classe: { code: '42', libelle: 'Prescription', systeme: CLASSES },
  },
  '11502-2': {
    type: { code: '11502-2', libelle: "CR d'examens biologiques", systeme: LOINC },
    classe: COMPTE_RENDU,
  },
  '18748-4': {
    type: { code: '18748-4', libelle: "CR d'imagerie médicale", systeme: LOINC },
    classe: COMPTE_RENDU,
  },
  '34874-8': {
    type: { code: '34874-8', libelle: 'CR opératoire', systeme: LOINC },
    classe: COMPTE_RENDU,
  },
  '99999-0': {
    type: { code: '99999-0', libelle: 'Document d’un type à venir', systeme: LOINC },
    classe: COMPTE_RENDU,
  },
} as const satisfies Record<string, { type: Code; classe: Code }>
export type CodeType = keyof typeof TYPES_RECUS
