import type { Mutant } from '../mutant.ts'

/** Justificatifs, validation et son automatisme (INS.18 à INS.21). */
export const MUTANTS_JUSTIFICATIFS = [
  {
    id: 'justificatif-non-enregistre',
    exigence: 'INS.18',
    description: "Le justificatif choisi à la création n'est pas enregistré.",
    tue: [{ scenario: 'INS.18.01', constat: 'ins.justificatif-enregistre' }],
  },
  {
    id: 'justificatif-sans-auteur',
    exigence: 'INS.18',
    description: "Le justificatif est gardé sans dire qui l'a vu.",
    tue: [{ scenario: 'INS.18.01', constat: 'ins.justificatif-enregistre' }],
    admis: ['INS.21.01'],
  },
  {
    id: 'liste-non-parametrable',
    exigence: 'INS.19',
    description: "Un justificatif ajouté au paramétrage n'est pas proposé à la saisie.",
    tue: [{ scenario: 'INS.19.01', constat: 'ins.justificatifs-proposes' }],
  },
  {
    id: 'degre-non-parametrable',
    exigence: 'INS.19',
    description: "Le degré de confiance d'un justificatif de départ ne change pas.",
    tue: [{ scenario: 'INS.19.01', constat: 'ins.justificatifs-proposes' }],
  },
  {
    id: 'validation-sans-action',
    exigence: 'INS.20',
    description: "L'identité est validée dès le justificatif choisi, automatisme éteint.",
    tue: [{ scenario: 'INS.20.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.21.01'],
  },
  {
    id: 'automatisme-sans-effet',
    exigence: 'INS.20',
    description: "L'automatisme est allumé, mais un passeport enregistré ne valide rien.",
    tue: [{ scenario: 'INS.20.02', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'automatisme-non-desactivable',
    exigence: 'INS.21',
    description: "L'automatisme de validation, une fois allumé, ne s'éteint plus.",
    tue: [{ scenario: 'INS.21.01', constat: 'ins.statut-affiche' }],
  },
] as const satisfies readonly Mutant[]
