import { REFUS } from '../erreur.ts'

/** Sans casse ni accents : ce que compare une recherche ordinaire (annuaire.md §4 [V]). */
const plat = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

type Comparaison = (lu: string, demande: string) => boolean

const COMPARAISONS: Record<string, { preparer: (texte: string) => string; comparer: Comparaison }> =
  {
    '': { preparer: plat, comparer: (lu, demande) => lu.startsWith(demande) },
    contains: { preparer: plat, comparer: (lu, demande) => lu.includes(demande) },
    exact: { preparer: (texte) => texte, comparer: (lu, demande) => lu === demande },
  }

/** Un critère de texte : commence par, contient ou vaut exactement ; lève pour un autre modificateur. */
export function critereTexte(
  modificateur: string | null,
  valeurs: readonly string[],
): (lus: readonly string[]) => boolean {
  const regle = Object.hasOwn(COMPARAISONS, modificateur ?? '')
    ? COMPARAISONS[modificateur ?? '']
    : undefined
  if (!regle) throw REFUS.modificateur(`Modifier :${modificateur} is not supported on string`)
  const demandes = valeurs.map(regle.preparer)
  return (lus) =>
    lus.some((lu) => {
      const prepare = regle.preparer(lu)
      return demandes.some((demande) => regle.comparer(prepare, demande))
    })
}
