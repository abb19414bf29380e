import type { Mutant } from '../mutant.ts'

/** Report des données d'INSi (INS.13 à INS.16). */
export const MUTANTS_REPORT_INSI = [
  {
    id: 'liste-prenoms-non-reportee',
    exigence: 'INS.13',
    description: "La liste des prénoms rendue par INSi n'est pas reportée dans la fiche.",
    tue: [{ scenario: 'INS.13.01', constat: 'ins.champs-reportes' }],
    admis: ['INS.14.01', 'INS.57.01'],
  },
  {
    id: 'date-jour-mois-inverses',
    exigence: 'INS.13',
    description: "La fiche d'une identité issue d'INSi montre le mois de sa date avant le jour.",
    tue: [{ scenario: 'INS.13.01', constat: 'ins.champs-reportes' }],
  },
  {
    id: 'ecarts-non-signales',
    exigence: 'INS.13',
    description: 'La comparaison dit identiques les traits qui diffèrent.',
    tue: [{ scenario: 'INS.13.01', constat: 'ins.ecarts-signales' }],
  },
  {
    id: 'recupere-sans-accepter',
    exigence: 'INS.13',
    description: "La réponse d'INSi est reprise dès sa réception, sans l'accord du médecin.",
    tue: [{ scenario: 'INS.13.01', constat: 'ins.fiche-inchangee' }],
  },
  {
    id: 'premier-prenom-ecrase',
    exigence: 'INS.14',
    description: 'Le premier prénom saisi est remplacé par le premier de la liste reçue.',
    tue: [{ scenario: 'INS.14.01', constat: 'ins.premier-prenom-garde' }],
  },
  {
    id: 'alerte-prenom-absente',
    exigence: 'INS.14',
    description: "Rien n'avertit que le premier prénom n'est pas le début de la liste reçue.",
    tue: [{ scenario: 'INS.14.01', constat: 'ins.alerte-prenom' }],
  },
  {
    id: 'date-zero-rapatriee',
    exigence: 'INS.15',
    description: 'Une date de naissance au jour ou au mois 00 est reprise.',
    tue: [{ scenario: 'INS.15.01', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'nom-vide-rapatrie',
    exigence: 'INS.16',
    description: 'Une réponse sans nom de naissance est reprise.',
    tue: [{ scenario: 'INS.16.01', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'liste-vide-rapatriee',
    exigence: 'INS.16',
    description: 'Une réponse sans liste des prénoms est reprise.',
    tue: [{ scenario: 'INS.16.02', constat: 'ins.reprise-refusee' }],
  },
  {
    id: 'sexe-vide-rapatrie',
    exigence: 'INS.16',
    description: 'Une réponse sans sexe est reprise.',
    tue: [{ scenario: 'INS.16.03', constat: 'ins.reprise-refusee' }],
  },
] as const satisfies readonly Mutant[]
