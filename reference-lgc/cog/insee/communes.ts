import { type Entree, entree } from '../entree.ts'
import { chargerDepartements } from '../paquet/departements.ts'
import type { LireFichier } from './charger.ts'
import { periodeDe } from './dates.ts'

/**
 * Les communes depuis 1943, puis ce que seul l'état actuel porte : arrondissements, et communes
 * déléguées ou associées dont aucune période ne dit plus le nom.
 */
export function lireCommunes(lire: LireFichier): Entree[] {
  const actuelles = lire<'TYPECOM' | 'COM' | 'LIBELLE' | 'COMPARENT'>('communes')
  // Paris, Lyon et Marseille : leurs arrondissements ont pour parent la commune entière.
  const ensembles = new Set(
    actuelles.filter(({ TYPECOM }) => TYPECOM === 'ARM').map(({ COMPARENT }) => COMPARENT),
  )
  const genre = (code: string) => (ensembles.has(code) ? 'ensemble' : 'lieu')
  const departement = chargerDepartements()
  const depuis1943 = lire<'COM' | 'LIBELLE' | 'DATE_DEBUT' | 'DATE_FIN'>('communesDepuis1943').map(
    (ligne) => {
      const periode = periodeDe(ligne)
      const complement = departement(ligne.COM, periode.fin)
      return entree(ligne.COM, ligne.LIBELLE, { ...periode, complement, genre: genre(ligne.COM) })
    },
  )
  const connues = new Set(depuis1943.map(({ code }) => code))
  const autres = actuelles
    .filter(({ COM }) => !connues.has(COM))
    .map(({ COM, LIBELLE }) =>
      entree(COM, LIBELLE, { genre: genre(COM), complement: departement(COM, null) }),
    )
  return [...depuis1943, ...autres]
}
