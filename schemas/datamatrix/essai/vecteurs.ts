import { GS } from '../normaliser.ts'

/** Contenus d'ins.md §11 [V], écrits à la main et non par un programme. */
export const ENTETE = 'IS010000000000000000000000'

export const COMPLET = `${ENTETE}S1236066322083656S21.2.250.1.213.1.4.8${GS}S3CATARINA BELLA${GS}S4TCHITCHI${GS}S5FS621-06-1936S763220`

const CENT = 'A'.repeat(100)

/** Les cinq vecteurs, et leur longueur. */
export const VECTEURS: readonly (readonly [string, string, number])[] = [
  ['complet', COMPLET, 115],
  ['sans lieu', COMPLET.slice(0, -7), 108],
  [
    'd’OID à 20 caractères',
    `${ENTETE}S1236066322083656S21.2.250.1.213.1.4.10S3CATARINA BELLA${GS}S4TCHITCHI${GS}S5FS621-06-1936S763220`,
    115,
  ],
  [
    'au nom en dernier',
    `${ENTETE}S1236066322083656S21.2.250.1.213.1.4.8${GS}S3CATARINA BELLA${GS}S5FS621-06-1936S763220S4TCHITCHI`,
    114,
  ],
  [
    'de noms à 100 caractères',
    `${ENTETE}S1236066322083656S21.2.250.1.213.1.4.8${GS}S3${CENT}S4${CENT}S5FS621-06-1936S763220`,
    291,
  ],
]

/** L'identité du vecteur complet. */
export const IDENTITE = {
  matricule: '236066322083656',
  oid: '1.2.250.1.213.1.4.8',
  prenoms: 'CATARINA BELLA',
  nomNaissance: 'TCHITCHI',
  sexe: 'F',
  dateNaissance: '1936-06-21',
  lieuNaissance: '63220',
}
