import { refreshTokenGrant } from 'openid-client'
import type { Noyau } from '../../serveur/dependances.ts'
import type { OuvrirClient } from '../client/decouvrir.ts'
import { traduire } from '../client/traduire.ts'
import type { CodePsc } from '../codes.ts'
import { erreurPsc, estErreurPsc } from '../erreur.ts'
import { finAcces, type Jetons, lireRevendications } from '../identite/jetons.ts'
import { journaliserPsc } from '../journal/depot.ts'
import type { SessionPsc } from './sessions.ts'

/** Un jeton qui finit dans l'instant se renouvelle avant de servir. */
const MARGE_MS = 10_000
/** PSC muet : on ne le sollicite pas à chaque page. */
const RECUL_MS = 30_000
/** PSC a tranché : sa session est finie. Les autres échecs laissent un espoir. */
const REFUS: readonly CodePsc[] = ['PSC-CODE', 'PSC-REFUS', 'PSC-IDENTITE']

interface Moyens {
  noyau: Noyau
  ouvrirClient: OuvrirClient
}

/** Le jeton d'accès sert-il encore, avec un peu de marge ? */
export const accesUtile = ({ finAcces: fin }: Jetons, maintenant: Date): boolean =>
  fin.getTime() - MARGE_MS > maintenant.getTime()

/**
 * Renouvelle les jetons s'il le faut ; deux demandes simultanées n'en font qu'une. Ne rejette jamais :
 * la session dit ce qu'il en est (EXI PSC 11, psc.md §14.5).
 */
export function renouveler(moyens: Moyens, session: SessionPsc): Promise<void> {
  const { noyau } = moyens
  const maintenant = noyau.horloge.maintenant()
  if (session.enCours) return session.enCours
  if (!session.jetons || accesUtile(session.jetons, maintenant)) return Promise.resolve()
  const { manqueLe } = session
  if (manqueLe && Math.abs(maintenant.getTime() - manqueLe.getTime()) < RECUL_MS)
    return Promise.resolve()
  if (noyau.mutations.active('psc-sans-renouvellement')) return Promise.resolve()
  session.enCours = demander(moyens, session, session.jetons).finally(() => {
    session.enCours = null
  })
  return session.enCours
}

async function demander(
  { noyau, ouvrirClient }: Moyens,
  session: SessionPsc,
  jetons: Jetons,
): Promise<void> {
  try {
    if (!jetons.rafraichissement) throw erreurPsc('PSC-CODE')
    const client = await ouvrirClient()
    const recu = await refreshTokenGrant(client, jetons.rafraichissement).catch(traduire)
    const acces = lireRevendications(recu.access_token)
    if (acces.sub !== jetons.identite.sub) throw erreurPsc('PSC-IDENTITE')
    session.jetons = {
      ...jetons,
      acces: recu.access_token,
      finAcces: finAcces(recu, noyau.horloge.maintenant()),
      rafraichissement: recu.refresh_token ?? jetons.rafraichissement,
      preuve: recu.id_token ?? jetons.preuve,
      revendicationsAcces: acces,
    }
    session.preuve = session.jetons.preuve
    session.manqueLe = null
  } catch (erreur) {
    noterEchec(noyau, session, estErreurPsc(erreur) ? erreur.codePsc : 'PSC-INJOIGNABLE')
  }
}

function noterEchec(noyau: Noyau, session: SessionPsc, code: CodePsc): void {
  const refuse = REFUS.includes(code)
  if (refuse) session.jetons = null
  else session.manqueLe = noyau.horloge.maintenant()
  journaliserPsc(noyau, {
    nature: refuse ? 'renouvellement-refuse' : 'renouvellement-manque',
    code: refuse ? 'PSC-SESSION' : code,
    identifiant: session.professionnel.identifiant,
    moyen: session.moyen,
  })
}
