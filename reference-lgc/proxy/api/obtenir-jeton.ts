import type { Horloge } from '../../options.ts'
import { sessionPerdue } from '../erreur.ts'
import type { Interlocuteurs } from '../fournisseurs.ts'
import type { ServiceProxy } from '../options.ts'
import { rafraichirPsc } from '../psc/rafraichir.ts'
import type { JetonApi, SessionProxy } from '../sessions.ts'
import { echanger, rafraichirApi } from './demander-jeton.ts'

/** Un jeton qui finit dans l'instant se renouvelle avant de servir. */
const MARGE_MS = 5_000

interface Demande {
  horloge: Horloge
  interlocuteurs: Interlocuteurs
  session: SessionProxy
  nom: string
  service: ServiceProxy
  /** Jeton que l'API vient de refuser. */
  refuse: string | null
}

/**
 * Un jeton de l'API qui sert : celui de la session, sinon rafraîchi à l'API, sinon échangé de nouveau
 * avec PSC, rafraîchi lui-même au besoin (cas 1a de psc.md §12). Les demandes d'une session passent
 * l'une après l'autre : chaque jeton de rafraîchissement ne sert qu'une fois. Rejette `ErreurProxy`.
 */
export function obtenirJeton(demande: Demande): Promise<string> {
  const { session } = demande
  const suite = session.enCours.then(() => chercher(demande))
  session.enCours = suite.catch(() => undefined)
  return suite
}

async function chercher(demande: Demande): Promise<string> {
  const { horloge, session, nom, refuse } = demande
  const connu = session.api.get(nom)
  const limite = horloge.maintenant().getTime() + MARGE_MS
  if (connu && connu.acces !== refuse && connu.fin.getTime() > limite) return connu.acces
  const jeton = (connu && (await rafraichi(demande, connu))) ?? (await echange(demande))
  session.api.set(nom, jeton)
  return jeton.acces
}

async function rafraichi(
  { horloge, interlocuteurs, service }: Demande,
  { rafraichissement }: JetonApi,
): Promise<JetonApi | null> {
  if (rafraichissement === null) return null
  const obtenu = await rafraichirApi(
    interlocuteurs.api(service),
    rafraichissement,
    horloge.maintenant(),
  )
  return 'jeton' in obtenu ? obtenu.jeton : null
}

async function echange(demande: Demande): Promise<JetonApi> {
  const { horloge, interlocuteurs, session, service } = demande
  const serveur = interlocuteurs.api(service)
  const essayer = (acces: string) =>
    echanger(serveur, service, { acces, maintenant: horloge.maintenant() })
  if (!session.jetons) throw sessionPerdue()
  const premier = await essayer(session.jetons.acces)
  if ('jeton' in premier) return premier.jeton
  const frais = await rafraichirPsc({ ouvrirClient: interlocuteurs.psc, horloge }, session)
  const second = await essayer(frais)
  if ('jeton' in second) return second.jeton
  throw sessionPerdue()
}
