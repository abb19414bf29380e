import type { Mutant } from '../mutant.ts'

/** Historique de l'identité, attributs douteuse et fictive (INS.17, INS.26 à INS.28). */
export const MUTANTS_ATTRIBUTS = [
  {
    id: 'historique-sans-type',
    exigence: 'INS.17',
    description: "L'historique ne dit pas le type d'une modification.",
    tue: [{ scenario: 'INS.17.01', constat: 'ins.modification-historisee' }],
  },
  {
    id: 'historique-sans-valeur-avant',
    exigence: 'INS.17',
    description: "L'historique d'une modification ne garde que la nouvelle valeur.",
    tue: [{ scenario: 'INS.17.01', constat: 'ins.modification-historisee' }],
  },
  {
    id: 'modification-sans-auteur',
    exigence: 'INS.17',
    description: "Une modification qui ne change pas le statut n'a pas d'auteur.",
    tue: [{ scenario: 'INS.17.01', constat: 'ins.modification-historisee' }],
  },
  {
    id: 'historique-statut-anterieur-perdu',
    exigence: 'INS.26',
    description: "L'historique d'un changement de statut ne garde que le nouveau statut.",
    tue: [{ scenario: 'INS.26.01', constat: 'ins.statut-anterieur' }],
  },
  {
    id: 'statut-garde-si-douteuse',
    exigence: 'INS.27',
    description: "L'attribut douteux laisse à l'identité son statut.",
    tue: [
      { scenario: 'INS.27.01', constat: 'ins.statut-affiche' },
      { scenario: 'INS.27.02', constat: 'ins.statut-affiche' },
      { scenario: 'INS.27.03', constat: 'ins.statut-affiche' },
    ],
  },
  {
    id: 'statut-garde-si-fictive',
    exigence: 'INS.27',
    description: "L'attribut fictif laisse à l'identité son statut.",
    tue: [
      { scenario: 'INS.27.01', constat: 'ins.statut-affiche' },
      { scenario: 'INS.27.02', constat: 'ins.statut-affiche' },
      { scenario: 'INS.27.03', constat: 'ins.statut-affiche' },
    ],
  },
  {
    id: 'ins-gardee-si-attribut',
    exigence: 'INS.27',
    description: "L'attribut douteux ou fictif laisse le matricule INS et son OID sur la fiche.",
    tue: [
      { scenario: 'INS.27.01', constat: 'ins.ins-effacee' },
      { scenario: 'INS.27.02', constat: 'ins.ins-effacee' },
    ],
  },
  {
    id: 'appel-possible-si-douteuse',
    exigence: 'INS.28',
    description: 'INSi se laisse appeler pour une identité douteuse.',
    tue: [{ scenario: 'INS.28.01', constat: 'ins.appel-bloque' }],
  },
  {
    id: 'appel-possible-si-fictive',
    exigence: 'INS.28',
    description: 'INSi se laisse appeler pour une identité fictive.',
    tue: [{ scenario: 'INS.28.02', constat: 'ins.appel-bloque' }],
  },
] as const satisfies readonly Mutant[]
