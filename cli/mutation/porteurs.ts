import {
  chargerReferentiels,
  type Exigence,
  type Referentiel,
  trouverChapitre,
  trouverReferentiel,
} from '../../rem/index.ts'
import type { MutantAttendu } from './juger-mutant.ts'

/** Le référentiel qui demande chaque exigence : celui de la configuration d'abord, puis les autres. */
export interface Porteurs {
  /** Le chapitre tapé, au premier référentiel qui l'a ; lève `IdentifiantInconnu`. */
  chapitre(code: string): string
  /** Vide quand aucun référentiel ne demande l'exigence. */
  chapitreDe(exigence: string): string
  /** Les mutants de chaque référentiel, dans l'ordre où ils se jouent. */
  grouper(mutants: readonly MutantAttendu[]): ReadonlyMap<Referentiel, readonly MutantAttendu[]>
}

export function trouverPorteurs(
  code: string | undefined,
  referentiels: readonly Referentiel[] = chargerReferentiels(),
): Porteurs {
  const premier = trouverReferentiel(referentiels, code)
  const ordre = [premier, ...referentiels.filter((r) => r !== premier)]
  const trouver = (exigence: string): { referentiel: Referentiel; exigence: Exigence } | null => {
    for (const referentiel of ordre) {
      const trouvee = referentiel.exigences.find(({ id }) => id === exigence)
      if (trouvee) return { referentiel, exigence: trouvee }
    }
    return null
  }
  const cle = (referentiel: Referentiel, chapitre: string) => `${referentiel.code} ${chapitre}`
  return {
    chapitre(tape) {
      const porteur = ordre.find(({ chapitres }) =>
        chapitres.some((chapitre) => chapitre.code.toLowerCase() === tape.toLowerCase()),
      )
      const referentiel = porteur ?? premier
      return cle(referentiel, trouverChapitre(referentiel, tape))
    },
    chapitreDe(exigence) {
      const trouve = trouver(exigence)
      return trouve ? cle(trouve.referentiel, trouve.exigence.chapitre) : ''
    },
    grouper(mutants) {
      const groupes = new Map<Referentiel, MutantAttendu[]>()
      for (const mutant of mutants) {
        const referentiel = trouver(mutant.exigence)?.referentiel ?? premier
        const siens = groupes.get(referentiel) ?? []
        groupes.set(referentiel, [...siens, mutant])
      }
      return new Map(ordre.flatMap((r) => (groupes.has(r) ? [[r, groupes.get(r) ?? []]] : [])))
    },
  }
}
