import type { Mutant } from '../mutant.ts'

/** Ce qui sort du logiciel sans qualification (INS.37). */
export const MUTANTS_DIFFUSION = [
  {
    id: 'matricule-dans-xdm-recuperee',
    exigence: 'INS.37',
    description: "L'en-tête du document exporté porte le matricule d'une identité récupérée.",
    tue: [{ scenario: 'INS.37.01', constat: 'ins.en-tete-sans-ins' }],
  },
  {
    id: 'oid-dans-metadonnees',
    exigence: 'INS.37',
    description: "Les métadonnées donnent le numéro de dossier sous l'OID de l'INS.",
    tue: [{ scenario: 'INS.37.01', constat: 'ins.metadonnees-sans-ins' }],
  },
  {
    id: 'matricule-imprime-recuperee',
    exigence: 'INS.37',
    description: "Le document imprimé porte le matricule d'une identité récupérée.",
    tue: [
      { scenario: 'INS.37.01', constat: 'ins.edition-sans-ins' },
      { scenario: 'INS.37.02', constat: 'ins.edition-sans-ins' },
    ],
  },
  {
    id: 'datamatrix-imprime-recuperee',
    exigence: 'INS.37',
    description: "Le document imprimé porte le datamatrix INS d'une identité récupérée.",
    tue: [
      { scenario: 'INS.37.01', constat: 'ins.edition-sans-datamatrix' },
      { scenario: 'INS.37.02', constat: 'ins.edition-sans-datamatrix' },
    ],
  },
] as const satisfies readonly Mutant[]
