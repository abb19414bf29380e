/**
 * Base FICTIVE : aucun de ces vaccins ni de ces CIP n'existe. Un CIP inconnu n'empêche rien : le médecin
 * écrit le nom, la boîte donne le reste.
 */
interface Vaccin {
  cip13: string
  libelle: string
  valence: string
}

const VACCINS: readonly Vaccin[] = [
  {
    cip13: '3400930123454',
    libelle: 'Vaccin ESSAI grippe, seringue préremplie',
    valence: 'Grippe saisonnière',
  },
  {
    cip13: '3400930123461',
    libelle: 'Vaccin ESSAI dTcaP, seringue préremplie',
    valence: 'Diphtérie, tétanos, coqueluche, poliomyélite',
  },
  {
    cip13: '3400930123478',
    libelle: 'Vaccin ESSAI rougeole-oreillons-rubéole, poudre et solvant',
    valence: 'Rougeole, oreillons, rubéole',
  },
]

export const vaccinDe = (cip13: string): Vaccin | null =>
  VACCINS.find((vaccin) => vaccin.cip13 === cip13) ?? null
