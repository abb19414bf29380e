import type { Mutant } from '../mutant.ts'

const SCENARIO = 'SC.SSI/IAM.92.01'

/** Politique des mots de passe des comptes d'administration (SC.SSI/IAM.92). */
export const MUTANTS_MOTS_DE_PASSE = [
  {
    id: 'expiration-ignoree',
    exigence: 'SC.SSI/IAM.92',
    description: "Le mot de passe d'un administrateur n'expire jamais.",
    tue: [{ scenario: SCENARIO, constat: 'ssi.expiration' }],
  },
  {
    id: 'mot-de-passe-court-accepte',
    exigence: 'SC.SSI/IAM.92',
    description: 'La longueur du nouveau mot de passe est annoncée, mais pas exigée.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.longueur' }],
  },
  {
    id: 'mot-de-passe-sans-majuscule-accepte',
    exigence: 'SC.SSI/IAM.92',
    description: 'Un mot de passe sans majuscule est accepté.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.majuscule' }],
  },
  {
    id: 'mot-de-passe-sans-chiffre-accepte',
    exigence: 'SC.SSI/IAM.92',
    description: 'Un mot de passe sans chiffre est accepté.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.chiffre' }],
  },
  {
    id: 'mot-de-passe-sans-special-accepte',
    exigence: 'SC.SSI/IAM.92',
    description: 'Un mot de passe sans caractère spécial est accepté.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.caractere-special' }],
  },
  {
    id: 'reemploi-accepte',
    exigence: 'SC.SSI/IAM.92',
    description: 'Le mot de passe expiré peut être repris tel quel.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.reemploi' }],
  },
  {
    id: 'blocage-absent',
    exigence: 'SC.SSI/IAM.92',
    description: "Les échecs sont comptés, mais le compte d'administration reste ouvert.",
    tue: [{ scenario: SCENARIO, constat: 'ssi.blocage' }],
  },
] as const satisfies readonly Mutant[]
