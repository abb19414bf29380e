import type { Mutant } from '../mutant.ts'

/** Comptes rendus de biologie reçus (BIO.01 à BIO.08). */
export const MUTANTS_BIOLOGIE = [
  {
    id: 'bio-clinique-absent-non-lus',
    exigence: 'BIO.01',
    description: 'Un code d’interprétation ou un commentaire ne se voit pas dans les non-lus.',
    tue: [{ scenario: 'BIO.01.01', constat: 'bio.clinique-non-lus' }],
  },
  {
    id: 'bio-hors-intervalle-absent-non-lus',
    exigence: 'BIO.02',
    description: "Un résultat hors intervalle n'est pas signalé dans la liste des non-lus.",
    tue: [{ scenario: 'BIO.02.01', constat: 'bio.ecart-non-lus' }],
  },
  {
    id: 'bio-hors-intervalle-absent-dossier',
    exigence: 'BIO.02',
    description: "Un résultat hors intervalle n'est pas signalé dans les documents du patient.",
    tue: [{ scenario: 'BIO.02.01', constat: 'bio.ecart-patient' }],
  },
  {
    id: 'bio-alerte-critique-absente',
    exigence: 'BIO.03',
    description: 'Un résultat AA, HH ou LL ne déclenche aucune alerte.',
    tue: [{ scenario: 'BIO.03.01', constat: 'bio.alerte-critique' }],
  },
  {
    id: 'bio-unite-perdue',
    exigence: 'BIO.04',
    description: "L'unité d'un résultat n'est pas affichée.",
    tue: [{ scenario: 'BIO.04.01', constat: 'bio.resultat-integre' }],
    admis: ['BIO.05.01'],
  },
  {
    id: 'bio-unite-fausse-apres-bascule',
    exigence: 'BIO.05',
    description: "Après la bascule, l'unité change mais la valeur reste celle de l'autre unité.",
    tue: [{ scenario: 'BIO.05.01', constat: 'bio.resultat-integre' }],
  },
  {
    id: 'bio-feuille-jointe-ignoree',
    exigence: 'BIO.06',
    description: "La feuille de style jointe par l'émetteur n'est pas appliquée.",
    tue: [{ scenario: 'BIO.06.01', constat: 'bio.feuille-du-laboratoire' }],
  },
  {
    id: 'recu-remplace-reste-courant',
    exigence: 'BIO.07',
    description: 'Un compte rendu remplacé reste affiché comme courant.',
    tue: [{ scenario: 'BIO.07.01', constat: 'bio.ancien-remplace' }],
  },
  {
    id: 'recu-ancienne-valeur-perdue',
    exigence: 'BIO.08',
    description: "La trace d'un résultat modifié ne garde pas l'ancienne valeur.",
    tue: [{ scenario: 'BIO.08.01', constat: 'bio.ancienne-valeur-tracee' }],
  },
] as const satisfies readonly Mutant[]
