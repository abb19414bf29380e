import { creerPannes, type Pannes } from '../pannes.ts'
import { type Identite, type IdentiteDonnee, SCHEMA_IDENTITES } from './identite.ts'
import type { PanneInsi } from './pannes.ts'
import { REGLAGES_PAR_DEFAUT, type Reglages } from './reglages.ts'

/** Un MessageID sert une fois ; au-delà de cette mémoire, les plus anciens sont oubliés. */
const MESSAGES_MEMORISES = 10_000

export interface EtatInsi {
  identites: readonly Identite[]
  reglages: Reglages
  pannes: Pannes<PanneInsi>
  /** Retient un MessageID ; vrai quand il avait déjà servi. */
  dejaVu(messageId: string): boolean
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
  const vus = new Set<string>()
  const etat: EtatInsi = {
    ...depart,
    pannes: creerPannes<PanneInsi>(),
    dejaVu(messageId) {
      if (vus.has(messageId)) return true
      const [premier] = vus
      if (vus.size >= MESSAGES_MEMORISES && premier !== undefined) vus.delete(premier)
      vus.add(messageId)
      return false
    },
    reinitialiser() {
      Object.assign(etat, depart)
      etat.pannes.vider()
      vus.clear()
    },
  }
  return etat
}
