import { creerPannes, type Pannes } from '../pannes.ts'
import { type Identite, type IdentiteDonnee, SCHEMA_IDENTITES } from './identite.ts'
import { creerLots, type Lots } from './lots/lots.ts'
import type { PanneInsi } from './pannes.ts'
import { REGLAGES_PAR_DEFAUT, type Reglages } from './reglages.ts'

/** Un MessageID sert une fois ; au-delà de cette mémoire, les plus anciens sont oubliés, par moitié. */
const MESSAGES_MEMORISES = 10_000

export interface EtatInsi {
  identites: readonly Identite[]
  reglages: Reglages
  pannes: Pannes<PanneInsi>
  /** Retient un MessageID ; vrai quand il avait déjà servi. */
  dejaVu(messageId: string): boolean
  lots: Lots
  /** Revient aux identités et aux réglages de départ, sans panne ni mémoire. */
  reinitialiser(): void
}

/** L'état du service INSi ; lève si le jeu d'identités de départ est faux. */
export function creerEtat(
  identites: readonly IdentiteDonnee[],
  reglages: Partial<Reglages>,
): EtatInsi {
  const depart = {
    identites: SCHEMA_IDENTITES.parse(identites),
    reglages: { ...REGLAGES_PAR_DEFAUT, ...reglages },
  }
  let recents = new Set<string>()
  let anciens = new Set<string>()
  const etat: EtatInsi = {
    ...depart,
    pannes: creerPannes<PanneInsi>(),
    lots: creerLots(),
    dejaVu(messageId) {
      if (recents.has(messageId) || anciens.has(messageId)) return true
      if (recents.size >= MESSAGES_MEMORISES / 2) {
        anciens = recents
        recents = new Set()
      }
      recents.add(messageId)
      return false
    },
    reinitialiser() {
      Object.assign(etat, depart)
      etat.pannes.vider()
      etat.lots.vider()
      recents = new Set()
      anciens = new Set()
    },
  }
  return etat
}
