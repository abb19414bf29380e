import type { Mutant } from '../mutant.ts'

/** Ce que le papier porte de l'identité (INS.55 à INS.57). */
export const MUTANTS_EDITIONS = [
  {
    id: 'edition-sans-sexe',
    exigence: 'INS.55',
    description: "L'édition d'un patient qualifié ne porte pas son sexe.",
    tue: [{ scenario: 'INS.55.01', constat: 'ins.edition-mentions' }],
  },
  {
    id: 'edition-sans-nature',
    exigence: 'INS.55',
    description: "Le matricule imprimé n'est pas suivi de sa nature.",
    tue: [{ scenario: 'INS.55.01', constat: 'ins.edition-nature' }],
  },
  {
    id: 'edition-libelle-ambigu',
    exigence: 'INS.55',
    description: "Le nom de naissance d'un patient qualifié est imprimé sous le mot « Nom ».",
    tue: [{ scenario: 'INS.55.01', constat: 'ins.edition-libelles' }],
  },
  {
    id: 'traits-edition-non-reglables',
    exigence: 'INS.56',
    description: 'Le réglage des traits imprimés est gardé, mais les éditions ne le suivent pas.',
    tue: [{ scenario: 'INS.56.01', constat: 'ins.edition-traits-ajoutes' }],
  },
  {
    id: 'datamatrix-absent',
    exigence: 'INS.57',
    description: "L'édition d'un patient qualifié ne porte pas de datamatrix INS.",
    tue: [{ scenario: 'INS.57.01', constat: 'ins.datamatrix-present' }],
  },
  {
    id: 'datamatrix-non-annonce',
    exigence: 'INS.57',
    description: "Rien n'annonce le datamatrix : « INS à scanner » n'est pas imprimé.",
    tue: [{ scenario: 'INS.57.01', constat: 'ins.datamatrix-annonce' }],
  },
  {
    id: 'datamatrix-oid-faux',
    exigence: 'INS.57',
    description: "Le datamatrix porte l'OID de l'ancien INS-C.",
    tue: [{ scenario: 'INS.57.01', constat: 'ins.datamatrix-conforme' }],
  },
  {
    id: 'datamatrix-separateur-manquant',
    exigence: 'INS.57',
    description: 'Aucun séparateur ne ferme les champs variables du datamatrix.',
    tue: [{ scenario: 'INS.57.01', constat: 'ins.datamatrix-conforme' }],
  },
  {
    id: 'datamatrix-trait-local',
    exigence: 'INS.57',
    description: "Le datamatrix porte le premier prénom saisi à la place de la liste d'INSi.",
    tue: [{ scenario: 'INS.57.01', constat: 'ins.datamatrix-identite' }],
  },
] as const satisfies readonly Mutant[]
