import { differerLignes } from './textes/differer-lignes.ts'
import type { EcartTexte } from './types.ts'

/** Un contenu prêt à comparer : sa famille, son texte normalisé, le fichier d'où il vient. */
export interface Contenu {
  /** Ne se comparent que des contenus de même famille : un service et son opération, un type de document. */
  famille: string
  texte: string
  chemin: string
  /** Pourquoi `texte` n'est pas le contenu, quand il ne se lit pas. */
  empechement: string | null
}

/** Au-delà, l'entier se lit mieux dans les deux fichiers. */
const LIGNES_MAX = 200

const parFamille = (contenus: readonly Contenu[]): Map<string, Contenu[]> => {
  const familles = new Map<string, Contenu[]>()
  for (const contenu of contenus)
    familles.set(contenu.famille, [...(familles.get(contenu.famille) ?? []), contenu])
  return familles
}

function opposer(
  quoi: string,
  avant: Contenu | undefined,
  apres: Contenu | undefined,
): EcartTexte[] {
  const genre = avant && apres ? 'change' : apres ? 'ajoute' : 'retire'
  const lignes = avant && apres ? differerLignes(avant.texte, apres.texte) : []
  return [
    {
      genre,
      quoi,
      avant: avant?.chemin ?? null,
      apres: apres?.chemin ?? null,
      lignes: lignes.slice(0, LIGNES_MAX),
      empechement: apres?.empechement ?? avant?.empechement ?? null,
    },
  ]
}

/**
 * Oppose des contenus : ceux qui disent la même chose se retirent deux à deux, dans quelque ordre qu'ils
 * soient venus ; le reste se met en regard. Un contenu vu des deux côtés un nombre différent de fois
 * n'est pas un écart : un logiciel qui attend redemande tant qu'il faut.
 */
export function mettreEnRegard(avant: readonly Contenu[], apres: readonly Contenu[]): EcartTexte[] {
  const [a, b] = [parFamille(avant), parFamille(apres)]
  return [...new Set([...b.keys(), ...a.keys()])].flatMap((famille) => {
    const [desA, desB] = [a.get(famille) ?? [], b.get(famille) ?? []]
    const connus = (contenus: readonly Contenu[]) => new Set(contenus.map(({ texte }) => texte))
    const [chezA, chezB] = [connus(desA), connus(desB)]
    const seulsA = desA.filter(({ texte }) => !chezB.has(texte))
    const seulsB = desB.filter(({ texte }) => !chezA.has(texte))
    const rangs = Array.from({ length: Math.max(seulsA.length, seulsB.length) }, (_, i) => i)
    return rangs.flatMap((i) => opposer(famille, seulsA[i], seulsB[i]))
  })
}
