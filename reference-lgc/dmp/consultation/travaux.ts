import type { EchecDmp, Issue } from '../client/issue.ts'

/** Un échange avec le DMP mené en arrière-plan : la page dit où il en est, sans l'attendre. */
export type Travail<T> =
  | { genre: 'en-cours'; depuis: Date }
  | { genre: 'fini'; valeur: T; le: Date }
  | { genre: 'echec'; echec: EchecDmp; le: Date }

/** Assez pour une journée de consultations ; le plus ancien s'oublie. */
const TENUS_MAX = 300

/** Les échanges en cours et leurs résultats, en mémoire, par clé. */
export function creerTravaux<T>(maintenant: () => Date) {
  const tenus = new Map<string, Travail<T>>()
  let generation = 0

  return {
    lire: (cle: string): Travail<T> | null => tenus.get(cle) ?? null,
    /** Commence un travail, à moins que le même soit déjà en cours. */
    commencer(cle: string, travail: () => Promise<Issue<T>>): void {
      if (tenus.get(cle)?.genre === 'en-cours') return
      const [ancien] = tenus.keys()
      if (tenus.size >= TENUS_MAX && ancien !== undefined) tenus.delete(ancien)
      const debute: Travail<T> = { genre: 'en-cours', depuis: maintenant() }
      tenus.set(cle, debute)
      const nee = generation
      void travail()
        .catch((erreur: unknown): Issue<T> => {
          console.error('Erreur du logiciel', erreur)
          const message = 'Le logiciel n’a pas pu mener cet échange. Réessayez.'
          return { echec: { genre: 'panne', code: 'logiciel', message } }
        })
        .then((issue) => {
          // Oublié ou recommencé entre-temps : ce résultat n'est plus attendu.
          if (nee !== generation || tenus.get(cle) !== debute) return
          const le = maintenant()
          tenus.set(
            cle,
            'valeur' in issue
              ? { genre: 'fini', valeur: issue.valeur, le }
              : { genre: 'echec', echec: issue.echec, le },
          )
        })
    },
    oublier(prefixe: string): void {
      for (const cle of [...tenus.keys()]) if (cle.startsWith(prefixe)) tenus.delete(cle)
    },
    toutOublier(): void {
      generation += 1
      tenus.clear()
    },
  }
}
