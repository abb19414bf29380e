import type { Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { seanceOuverte } from '../acces/seance-ouverte.ts'
import type { CodePsc } from '../codes.ts'
import { estErreurPsc } from '../erreur.ts'
import { journaliserPsc, type MoyenPsc } from '../journal/depot.ts'

/** La page qui dit l'échec, sous une adresse qui ne garde rien de la réponse de PSC. */
export const PAGE_ECHEC = '/psc/echec'

/** Ces refus portent sur le rapprochement, pas sur l'authentification. */
const RAPPROCHEMENT: readonly CodePsc[] = ['PSC-DEJA-LIE', 'PSC-AUTRE-PERSONNE']

interface Contexte {
  moyen: MoyenPsc
  suite: string
  identifiant?: string | null
}

/** Journalise l'échec et mène à la page qui le dit ; la session ouverte, s'il y en a une, continue. */
export function echouer(
  c: Requete,
  noyau: Noyau,
  erreur: unknown,
  { moyen, suite, identifiant = null }: Contexte,
): Response {
  if (!estErreurPsc(erreur)) throw erreur
  const { codePsc: code } = erreur
  const session = seanceOuverte(c, noyau)
  const nature = RAPPROCHEMENT.includes(code) ? 'rapprochement-refuse' : 'echec'
  const compte = session && `${session.compte.prenom} ${session.compte.nom}`
  journaliserPsc(noyau, { nature, code, moyen, identifiant, compte })
  const dit = new URLSearchParams({
    motif: code,
    suite,
    ...(moyen === 'téléphone' ? { moyen } : {}),
  })
  return c.redirect(`${PAGE_ECHEC}?${dit}`, 303)
}
