import { randomBytes, randomUUID } from 'node:crypto'
import type { Personne } from '../../personnes/types.ts'
import { empreinte } from '../empreinte.ts'
import type { ReglagesPsc } from '../reglages.ts'
import { creerReserve } from './reserve.ts'
import type { Moyen, SessionPsc } from './types.ts'

export interface Sessions {
  ouvrir(personne: Personne, moyen: Moyen): SessionPsc
  parId(id: string): SessionPsc | undefined
  /** La session vivante du témoin (cookie) de la mire. */
  parTemoin(temoin: string | undefined): SessionPsc | undefined
  /** Valeur du témoin à poser pour cette session. */
  poserTemoin(session: SessionPsc): string
  vivante(session: SessionPsc | undefined): session is SessionPsc
  /** Seconde où la session mourra, activité comprise ou non. */
  limite(session: SessionPsc): number
  toutes(): readonly SessionPsc[]
  vider(): void
}

/** Les sessions : quatre heures depuis l'authentification, trente minutes sans activité (psc.md §4 [V]). */
export function creerSessions(secondes: () => number, reglages: () => ReglagesPsc): Sessions {
  const sessions = creerReserve<SessionPsc>()
  const temoins = creerReserve<string>()
  const limite = ({ authentification }: SessionPsc) => authentification + reglages().dureeSession
  const vivante = (session: SessionPsc | undefined): session is SessionPsc =>
    session !== undefined &&
    !session.fermee &&
    secondes() < limite(session) &&
    secondes() < session.activite + reglages().dureeInactivite
  return {
    ouvrir(personne, moyen) {
      const maintenant = secondes()
      const session: SessionPsc = {
        id: randomUUID(),
        personne,
        moyen,
        authentification: maintenant,
        activite: maintenant,
        fermee: false,
        clients: new Set(),
      }
      sessions.mettre(session.id, session)
      return session
    },
    parId: sessions.lire,
    parTemoin(temoin) {
      const id = temoin === undefined ? undefined : temoins.lire(empreinte(temoin))
      const session = id === undefined ? undefined : sessions.lire(id)
      return vivante(session) ? session : undefined
    },
    poserTemoin(session) {
      const temoin = randomBytes(24).toString('base64url')
      temoins.mettre(empreinte(temoin), session.id)
      return temoin
    },
    vivante,
    limite,
    toutes: sessions.toutes,
    vider() {
      sessions.vider()
      temoins.vider()
    },
  }
}
