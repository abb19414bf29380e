import type { Mutant } from '../mutant.ts'

/** Traces du cycle de vie des comptes (SC.SSI/IAM.91). */
export const MUTANTS_TRACES_COMPTES = [
  {
    id: 'trace-attributs-absente',
    exigence: 'SC.SSI/IAM.91',
    description: "Un attribut d'identité modifié ne laisse aucune trace.",
    tue: [{ scenario: 'SC.SSI/IAM.91.01', constat: 'ssi.attributs-traces' }],
  },
  {
    id: 'trace-permissions-absente',
    exigence: 'SC.SSI/IAM.91',
    description: 'Une permission modifiée ne laisse aucune trace.',
    tue: [{ scenario: 'SC.SSI/IAM.91.02', constat: 'ssi.permissions-tracees' }],
  },
  {
    id: 'trace-echec-connexion-absente',
    exigence: 'SC.SSI/IAM.91',
    description: 'Seules les connexions réussies sont tracées.',
    tue: [{ scenario: 'SC.SSI/IAM.91.03', constat: 'ssi.echec-connexion-trace' }],
  },
  {
    id: 'trace-mot-de-passe-refuse-absente',
    exigence: 'SC.SSI/IAM.91',
    description: 'Un changement de mot de passe refusé ne laisse aucune trace.',
    tue: [{ scenario: 'SC.SSI/IAM.91.04', constat: 'ssi.changement-refuse-trace' }],
  },
  {
    id: 'trace-compte-sans-auteur',
    exigence: 'SC.SSI/IAM.91',
    description: "La trace d'une modification porte le compte modifié, pas qui l'a modifié.",
    tue: [
      { scenario: 'SC.SSI/IAM.91.01', constat: 'ssi.attributs-traces' },
      { scenario: 'SC.SSI/IAM.91.02', constat: 'ssi.permissions-tracees' },
    ],
  },
] as const satisfies readonly Mutant[]
