import { cleDe } from './cle.ts'
import { distance } from './distance.ts'

const NOMBRE = 3

/** Les mots d'un nom, triés : « MDV-LGC-Va1-SF » (charte, 3.2) vaut « MDV-LGC-SF-Va1 ». */
const motsTries = (cle: string): string =>
  cle
    .split(/[-.'/]/)
    .sort()
    .join('-')

const sansRem = (valeur: string): string => cleDe(valeur).replace(/^@?REM-/, '')

/** Au-delà, deux noms n'ont plus rien à voir. */
const tolerance = (cle: string): number => Math.max(1, Math.round(cle.length / 3))

/** Un début d'identifiant juste vaut presque l'identifiant : « INS.25 » mène à « INS.25.01 ». */
function ecart(demande: string, candidat: string): number {
  if (demande !== '' && candidat.startsWith(demande)) return 1
  return Math.min(distance(demande, candidat), distance(motsTries(demande), motsTries(candidat)))
}

/**
 * Les candidats les plus proches de la valeur, trois au plus, du plus proche au plus lointain ;
 * vide quand rien ne ressemble. Les zéros de tête, les accents, la casse et `REM-` ne comptent pas.
 */
export function suggerer(valeur: string, candidats: Iterable<string>): readonly string[] {
  const demande = sansRem(valeur)
  return [...new Set(candidats)]
    .map((candidat, rang) => ({ candidat, rang, ecart: ecart(demande, sansRem(candidat)) }))
    .filter((proche) => proche.ecart <= tolerance(demande))
    .sort((a, b) => a.ecart - b.ecart || a.rang - b.rang)
    .slice(0, NOMBRE)
    .map(({ candidat }) => candidat)
}

/** La fin d'une phrase d'erreur : « ; le plus proche est « INS » », ou rien. */
export function suggestion(valeur: string, candidats: Iterable<string>): string {
  const [proche] = suggerer(valeur, candidats)
  return proche === undefined ? '' : ` ; le plus proche est « ${proche} »`
}
