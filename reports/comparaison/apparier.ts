import { cleExecution, type Execution } from '../campagne/executions.ts'
import type { EvenementEtape } from '../campagne/types.ts'
import { differerLignes, type LigneChangee } from './textes/differer-lignes.ts'

export interface Paire<T> {
  avant: T | null
  apres: T | null
}

/** Met en regard ce qui porte la même clé, au même rang parmi ses semblables ; l'ordre d'après d'abord. */
export function apparier<T>(
  avant: readonly T[],
  apres: readonly T[],
  cle: (element: T) => string,
): Paire<T>[] {
  const files = new Map<string, T[]>()
  for (const element of avant)
    files.set(cle(element), [...(files.get(cle(element)) ?? []), element])
  const paires = apres.map(
    (element): Paire<T> => ({
      avant: files.get(cle(element))?.shift() ?? null,
      apres: element,
    }),
  )
  const restes = [...files.values()]
    .flat()
    .map((element): Paire<T> => ({ avant: element, apres: null }))
  return [...paires, ...restes]
}

/** Les passages d'un scénario, exemple par exemple. */
export const apparierPassages = (avant: readonly Execution[], apres: readonly Execution[]) =>
  apparier(avant, apres, ({ debut }) => cleExecution({ ...debut, fichier: '' }))

/** Les étapes jouées des deux côtés ; ce qui n'a pas été joué n'a rien montré. */
export function apparierEtapes(avant: Execution, apres: Execution): Paire<EvenementEtape>[] {
  const jouees = ({ etapes }: Execution) => etapes.filter(({ statut }) => statut !== 'sautee')
  return apparier(jouees(avant), jouees(apres), ({ texte }) => texte)
}

/** Les étapes jouées des deux côtés, de chaque côté : un scénario arrêté n'a pas échangé ce qui venait après. */
export function etapesCommunes(avant: Execution, apres: Execution) {
  const paires = apparierEtapes(avant, apres).filter((paire) => paire.avant && paire.apres)
  return {
    avant: paires.flatMap((paire) => paire.avant ?? []),
    apres: paires.flatMap((paire) => paire.apres ?? []),
  }
}

/** Les étapes que le scénario a gagnées ou perdues, jouées ou non. */
export function etapesChangees({ avant, apres }: Paire<Execution>): readonly LigneChangee[] {
  if (!avant || !apres) return []
  const ecrire = ({ etapes }: Execution) => etapes.map(({ texte }) => texte).join('\n')
  return differerLignes(ecrire(avant), ecrire(apres))
}
