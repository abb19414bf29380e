import { setTimeout as attendre } from 'node:timers/promises'
import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import type { Boite } from '../boites/boite.ts'
import { lireBoite } from '../boites/depot.ts'
import type { EnAttente } from './file.ts'
import { courrielsEnAttente } from './file.ts'

/** Ce qu'un essai a donné : l'opérateur a répondu, ou le courriel attend encore. */
export type Essai = 'conclu' | 'a-reprendre' | 'sans-acces'

export interface Facteur {
  /** Il y a peut-être un courriel à porter, ou de quoi ouvrir une boîte. */
  reveiller(): void
  abandonner(): void
  fermer(): void
}

/** Pauses entre deux tournées qui échouent (mssante.md §16 [C]), en secondes. */
export const PAUSES_S = [1, 2, 5, 15, 60] as const

export const pauseApres = (echecs: number): number =>
  1000 * (PAUSES_S[Math.min(echecs, PAUSES_S.length) - 1] ?? PAUSES_S[0])

/**
 * Porte la boîte d'envoi, un courriel à la fois. Une boîte que rien n'ouvre n'arrête pas les autres ; un
 * opérateur muet est réessayé de plus en plus rarement.
 */
export function creerFacteur(
  noyau: Noyau,
  porter: (courriel: EnAttente, boite: Boite, signal: AbortSignal) => Promise<Essai>,
): Facteur {
  let tournee: AbortController | null = null
  let rappel = false
  let ferme = false

  async function passerUneFois(signal: AbortSignal): Promise<boolean> {
    let aReprendre = false
    const fermees = new Set<number>()
    for (const courriel of courrielsEnAttente(noyau.base)) {
      if (signal.aborted) return false
      const boite = fermees.has(courriel.boiteId) ? null : lireBoite(noyau.base, courriel.boiteId)
      if (!boite) continue
      const essai = await porter(courriel, boite, signal)
      if (essai !== 'conclu') fermees.add(boite.id)
      aReprendre ||= essai === 'a-reprendre'
    }
    return aReprendre
  }

  async function faireTournee(signal: AbortSignal): Promise<void> {
    for (let echecs = 0; !signal.aborted; ) {
      rappel = false
      const aReprendre = await passerUneFois(signal)
      if (rappel) continue
      if (!aReprendre) return
      echecs += 1
      await attendre(pauseApres(echecs), undefined, { signal, ref: false })
    }
  }

  function reveiller(): void {
    rappel = true
    if (tournee || ferme) return
    const enCours = new AbortController()
    tournee = enCours
    faireTournee(enCours.signal)
      .catch((erreur: unknown) => {
        // Une tournée abandonnée rejette son attente : ce n'est pas un défaut.
        if (!enCours.signal.aborted && !estIncident(erreur))
          console.error('Erreur du logiciel', erreur)
      })
      .finally(() => {
        if (tournee === enCours) tournee = null
      })
  }

  function abandonner(): void {
    tournee?.abort()
    tournee = null
  }

  return {
    reveiller,
    abandonner,
    fermer() {
      ferme = true
      abandonner()
    },
  }
}
