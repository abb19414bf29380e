import type { Mutant } from '../mutant.ts'

/** Propagation d'une modification aux systèmes raccordés (INS.32 à INS.36). */
export const MUTANTS_PROPAGATION = [
  {
    id: 'propagation-absente',
    exigence: 'INS.32',
    description: "Une identité modifiée par l'utilisateur n'est annoncée à personne.",
    tue: [
      { scenario: 'INS.32.01', constat: 'ins.modification-propagee' },
      { scenario: 'INS.32.02', constat: 'ins.modification-propagee' },
      { scenario: 'INS.32.03', constat: 'ins.modification-propagee' },
      { scenario: 'INS.32.04', constat: 'ins.modification-propagee' },
    ],
    admis: ['INS.54.01'],
  },
  {
    id: 'propagation-complementaire-absente',
    exigence: 'INS.32',
    description: "Un nom utilisé modifié n'est annoncé à personne.",
    tue: [
      { scenario: 'INS.32.02', constat: 'ins.modification-propagee' },
      { scenario: 'INS.32.04', constat: 'ins.modification-propagee' },
    ],
    admis: ['INS.54.01'],
  },
  {
    id: 'matricule-propage-hors-qualifiee',
    exigence: 'INS.32',
    description: "La modification d'une identité récupérée part avec son matricule INS.",
    tue: [{ scenario: 'INS.32.02', constat: 'protocole.flux' }],
    admis: ['INS.31.01'],
  },
  {
    id: 'matricule-garde-apres-modification',
    exigence: 'INS.33',
    description: 'Changer un trait strict laisse au dossier son matricule INS et son OID.',
    tue: [
      { scenario: 'INS.32.01', constat: 'ins.sans-matricule-ni-oid' },
      { scenario: 'INS.32.03', constat: 'ins.sans-matricule-ni-oid' },
    ],
  },
  {
    id: 'statut-non-declasse',
    exigence: 'INS.34',
    description: "Changer un trait strict efface l'INS sans faire descendre le statut.",
    tue: [
      { scenario: 'INS.32.01', constat: 'ins.statut-affiche' },
      { scenario: 'INS.32.03', constat: 'ins.statut-affiche' },
    ],
  },
  {
    id: 'oid-garde-apres-declassement',
    exigence: 'INS.35',
    description: "Une identité rétrogradée perd son matricule mais garde l'OID.",
    tue: [
      { scenario: 'INS.32.01', constat: 'ins.sans-matricule-ni-oid' },
      { scenario: 'INS.32.03', constat: 'ins.sans-matricule-ni-oid' },
    ],
  },
  {
    id: 'propagation-declassement-absente',
    exigence: 'INS.36',
    description: "Une identité rétrogradée n'est annoncée à personne.",
    tue: [
      { scenario: 'INS.32.01', constat: 'ins.modification-propagee' },
      { scenario: 'INS.32.03', constat: 'ins.modification-propagee' },
    ],
  },
  {
    id: 'propagation-a31-au-lieu-a47',
    exigence: 'INS.36',
    description: 'Le retrait du matricule part en simple mise à jour (A31), sans A47.',
    tue: [{ scenario: 'INS.32.03', constat: 'ins.retrait-identifiant-propage' }],
  },
] as const satisfies readonly Mutant[]
