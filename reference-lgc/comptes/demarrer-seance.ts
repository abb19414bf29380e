import { getCookie, setCookie } from 'hono/cookie'
import { brouillonEnAttente } from '../brouillons/brouillons.ts'
import type { Requete } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { COOKIE_SESSION } from '../serveur/seance.ts'
import { type Compte, nomComplet } from './compte.ts'
import { LIBELLES_MOYEN, type Moyen } from './moyens.ts'
import { empreinteDe, fermerJeton, ouvrirSession } from './sessions.ts'
import { tracerCompte } from './traces.ts'

/**
 * Ouvre la session d'un compte reconnu, par quelque moyen que ce soit : jeton neuf, cookie, trace.
 * Le cookie n'a pas d'âge : fermer le navigateur ferme la session (SC.SSI/IE.55, énoncé de 2023 [I]).
 * L'appelant a vérifié que le compte est actif ; il reçoit l'empreinte de la session.
 */
export function demarrerSeance(
  c: Requete,
  noyau: Noyau,
  { compte, moyen, aChanger = false }: { compte: Compte; moyen: Moyen; aChanger?: boolean },
): string {
  const ancien = getCookie(c, COOKIE_SESSION)
  if (ancien) fermerJeton(noyau.base, ancien)
  const jeton = ouvrirSession(noyau.base, compte, noyau.horloge.maintenant(), { moyen, aChanger })
  // Au retour de PSC la page suivante est encore demandée par un autre site : `Strict` la perdrait.
  const sameSite = moyen === 'psc' ? 'Lax' : 'Strict'
  setCookie(c, COOKIE_SESSION, jeton, { httpOnly: true, sameSite, path: '/' })
  tracerCompte(noyau, {
    auteur: nomComplet(compte),
    compte,
    nature: 'connexion',
    reussi: true,
    detail: `Par ${LIBELLES_MOYEN[moyen]}`,
  })
  return empreinteDe(jeton)
}

/** Où mène une connexion : une saisie à reprendre, la page demandée, ou l'accueil du profil. */
export function apresConnexion(
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  compte: Compte,
  suite: string,
): string {
  const brouillon = brouillonEnAttente(base, compte.id, horloge.maintenant())
  if (brouillon) return `/saisies/${brouillon.id}`
  return compte.role === 'administrateur' && suite === '/patients' ? '/comptes' : suite
}
