import { getCookie } from 'hono/cookie'
import { type Base, lireUn } from '../../base/base.ts'
import { type Compte, lireCompte } from '../../comptes/compte.ts'
import { reprendreSession, type Session } from '../../comptes/sessions.ts'
import type { Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { COOKIE_SESSION } from '../../serveur/seance.ts'

/** La session du logiciel que ce navigateur présente, ou `null` : ces pages s'ouvrent sans elle. */
export function seanceOuverte(c: Requete, { base, horloge }: Noyau): Session | null {
  const jeton = getCookie(c, COOKIE_SESSION)
  return jeton ? reprendreSession(base, jeton, horloge.maintenant()) : null
}

/** Le compte d'une session notée au départ, si elle est toujours ouverte. */
export function compteDeSeance(base: Base, empreinte: string | null): Compte | null {
  if (!empreinte) return null
  const ligne = lireUn<{ compte_id: number }>(
    base,
    'SELECT compte_id FROM session WHERE empreinte = ? AND close = 0',
    [empreinte],
  )
  return ligne && lireCompte(base, ligne.compte_id)
}
