import type { Horloge } from '../../options.ts'

/** Assez pour réessayer devant l'écran, trop peu pour garder un jeton qui ne sert plus. */
const DUREE_MS = 600_000

/** Ce qu'il faut pour refermer chez PSC ce qu'il n'a pas confirmé. */
export interface SortieManquee {
  preuve: string
  retour: string
}

/** Les fermetures à réessayer, une par navigateur, en mémoire. */
export function creerSorties(horloge: Horloge) {
  const sorties = new Map<string, SortieManquee & { fin: number }>()
  const purger = () => {
    const maintenant = horloge.maintenant().getTime()
    for (const [navigateur, { fin }] of sorties) if (fin <= maintenant) sorties.delete(navigateur)
  }
  return {
    garder(navigateur: string, sortie: SortieManquee): void {
      purger()
      sorties.set(navigateur, { ...sortie, fin: horloge.maintenant().getTime() + DUREE_MS })
    },
    lire(navigateur: string): SortieManquee | null {
      purger()
      return sorties.get(navigateur) ?? null
    },
    oublier: (navigateur: string): void => void sorties.delete(navigateur),
    oublierTout: (): void => sorties.clear(),
  }
}
