import { REFUS } from '../erreur.ts'
import type { TypeRessource } from '../ressources/types.ts'

/** L'identifiant demandé, nu ou précédé du type attendu (annuaire.md §4 [V]). */
export function identifiantCite(valeur: string, vers: TypeRessource): string {
  const rang = valeur.indexOf('/')
  if (rang < 0) return valeur
  const type = valeur.slice(0, rang)
  if (type !== vers) throw REFUS.valeur(`Reference to ${type} is not allowed, expected ${vers}`)
  return valeur.slice(rang + 1)
}

/** Un critère de référence ; lève avec un modificateur ou un autre type. */
export function critereReference(
  modificateur: string | null,
  valeurs: readonly string[],
  vers: TypeRessource,
): (lus: readonly string[]) => boolean {
  if (modificateur !== null)
    throw REFUS.modificateur(`Modifier :${modificateur} is not supported on reference`)
  const demandes = new Set(valeurs.map((valeur) => identifiantCite(valeur, vers)))
  return (lus) => lus.some((lu) => demandes.has(lu))
}
