import { empreinte } from '../empreinte.ts'
import type { JetonEmis } from '../etat/types.ts'
import { emettre } from '../jetons/emettre.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { ecart } from '../regle.ts'
import { erreur, type Sortie } from '../sortie.ts'
import type { DemandeDeJeton, Echange } from './types.ts'

const SOURCE = 'psc.md §5'

const refuser = (
  { client }: DemandeDeJeton,
  regle: string,
  message: string,
  description = 'Token is not active',
): Sortie =>
  erreur(400, 'invalid_grant', description, {
    appelant: client.id,
    ecarts: [ecart(regle, SOURCE, 'V', message)],
  })

/** Une fin de vie n'est pas une faute du logiciel : elle est dite, pas reprochée. */
const finir = ({ client }: DemandeDeJeton, raison: string, description: string): Sortie =>
  erreur(400, 'invalid_grant', description, {
    appelant: client.id,
    informations: [ecart('fin-de-vie', SOURCE, 'V', raison)],
  })

/** Ce qui empêche un jeton connu de servir ; `null` quand il sert. */
function refuserJeton(demande: DemandeDeJeton, jeton: JetonEmis): Sortie | null {
  const { fournisseur, client, recue } = demande
  const { etat, secondes } = fournisseur
  if (jeton.client !== client.id)
    return refuser(
      demande,
      'refresh-autre-client',
      'Ce jeton appartient à un autre client.',
      "Invalid refresh token. Token client and authorized client don't match",
    )
  const session = etat.sessions.parId(jeton.session)
  if (!etat.sessions.vivante(session))
    return finir(demande, 'La session est close ou a plus de quatre heures.', 'Session not active')
  if (secondes() >= jeton.expire)
    return finir(demande, 'Plus de trente minutes sans activité.', 'Token is not active')
  if (jeton.revoque)
    return refuser(demande, 'refresh-rejoue', 'Ce jeton a déjà servi ou a été révoqué.')
  if (jeton.certificat !== null && jeton.certificat !== recue.certificat?.empreinte)
    return refuser(demande, 'refresh-certificat', 'Ce jeton est lié à un autre certificat.')
  return null
}

/** Rafraîchissement : le jeton change à chaque usage et repousse l'inactivité, jamais les quatre heures. */
export const rafraichir: Echange = async (demande) => {
  const { fournisseur, formulaire, client } = demande
  const { etat } = fournisseur
  const donne = formulaire.get('refresh_token')
  if (donne === null)
    return erreur(400, 'invalid_request', 'Missing parameter: refresh_token', {
      appelant: client.id,
    })
  const jeton = etat.jetons.lire(empreinte(donne))
  if (jeton?.genre !== 'Refresh')
    return refuser(
      demande,
      'refresh-inconnu',
      'Ce n’est pas un de nos jetons de rafraîchissement.',
      'Invalid refresh token',
    )
  const refus = refuserJeton(demande, jeton)
  if (refus) return refus
  if (prendrePanne(fournisseur, 'expiredToken', 'token', 'refresh_token'))
    return finir(demande, 'Panne armée : le jeton est tenu pour périmé.', 'Token is not active')
  const scope = formulaire.get('scope') ?? jeton.scope
  const accordes = jeton.scope.split(' ')
  if (!scope.split(' ').every((mot) => accordes.includes(mot)))
    return erreur(400, 'invalid_scope', 'Invalid scopes', { appelant: client.id })
  const session = etat.sessions.parId(jeton.session)
  if (!session) return finir(demande, 'La session est close.', 'Session not active')
  jeton.revoque = true
  return emettre(fournisseur, {
    client,
    methode: demande.methode,
    session,
    scope,
    nonce: jeton.nonce,
    lignee: jeton.lignee,
    echange: 'refresh_token',
    certificat: demande.recue.certificat,
  })
}
