import { randomUUID } from 'node:crypto'
import type { Horloge } from '../../contrat.ts'
import type { Jeu } from '../jeu/index.ts'
import { reduire } from './elements.ts'
import type { Pages, Recherche } from './pages.ts'
import { inclureLiees, lireInclusions } from './recherche/inclure.ts'
import { lireRequete, type Requete } from './recherche/lire-requete.ts'
import type { SourceFhir, Trouvee } from './recherche/types.ts'
import type { TypeRessource } from './ressources/types.ts'
import type { Sources } from './sources.ts'

/** Ce qu'il faut pour répondre à une recherche. */
export interface Monde {
  jeu: Jeu
  sources: Sources
  pages: Pages
  horloge: Horloge
  /** Base de l'API telle que le client l'appelle, sans barre finale. */
  base: string
}

/** Un texte libre sur un gros jeu : le service tait alors le total, sauf demande (annuaire-sante-fhir-documentation [V]). */
const GROS = 5_000

function totalDe(
  { total, criteres }: Requete,
  source: SourceFhir,
  trouvees: number,
): number | null {
  if (total !== null) return total === 'none' ? null : trouvees
  const parTexte = criteres.some(({ nom }) => source.parametres.get(nom) === 'string')
  return parTexte && trouvees > GROS ? null : trouvees
}

const entree = (base: string, trouvee: Trouvee, mode: 'match' | 'include', requete: Requete) => ({
  fullUrl: `${base}/${trouvee.type}/${trouvee.id}`,
  resource: reduire(trouvee.ecrire(), requete.elements),
  search: { mode },
})

/** Une page de résultats ; la suivante se prend par son lien, la précédente n'existe pas (annuaire.md §3 [V]). */
export function rendrePage(
  recherche: Recherche,
  { decalage, soi }: { decalage: number; soi: string },
  monde: Monde,
) {
  const { base, horloge, jeu, pages, sources } = monde
  const { ids, inclusions, requete, total, type } = recherche
  const fin = decalage + requete.parPage
  const page = ids.slice(decalage, fin).flatMap((id) => sources[type].lire(jeu, id) ?? [])
  const liees = inclureLiees(page, inclusions, monde)
  const suite =
    requete.parPage > 0 && fin < ids.length
      ? [{ relation: 'next', url: `${base}/_page?id=${pages.garder(recherche, fin)}` }]
      : []
  const entrees = [
    ...page.map((trouvee) => entree(base, trouvee, 'match', requete)),
    ...liees.map((trouvee) => entree(base, trouvee, 'include', requete)),
  ]
  return {
    resourceType: 'Bundle',
    id: randomUUID(),
    meta: { lastUpdated: horloge.maintenant().toISOString() },
    type: 'searchset',
    ...(total === null ? {} : { total }),
    link: [{ relation: 'self', url: soi }, ...suite],
    ...(entrees.length > 0 ? { entry: entrees } : {}),
  }
}

/** Cherche, compte, et rend la première page. Lève ErreurFhir pour une demande que le service refuse. */
export function rechercher(
  type: TypeRessource,
  paires: readonly (readonly [string, string])[],
  monde: Monde,
) {
  const { base, jeu, sources } = monde
  const requete = lireRequete(paires)
  const inclusions = lireInclusions(type, requete)
  const ids: string[] = []
  for (const { id } of sources[type].chercher(jeu, requete.criteres)) ids.push(id)
  const total = totalDe(requete, sources[type], ids.length)
  const parametres = new URLSearchParams(paires.map(([nom, valeur]) => [nom, valeur])).toString()
  const soi = `${base}/${type}${parametres === '' ? '' : `?${parametres}`}`
  return rendrePage({ type, requete, inclusions, ids, total }, { decalage: 0, soi }, monde)
}
