import { empreinte } from '../empreinte.ts'
import { emettre } from '../jetons/emettre.ts'
import { ecart } from '../regle.ts'
import { erreur, type Sortie } from '../sortie.ts'
import { refuserPkce } from './pkce.ts'
import { revoquerLignee } from './revoquer-lignee.ts'
import type { DemandeDeJeton, Echange } from './types.ts'

const SOURCE = 'psc.md §5 et §16'

/** 400 `invalid_grant` : au client le texte de Keycloak, au journal la vraie raison (psc.md §18). */
const refuser = (
  { client }: DemandeDeJeton,
  regle: string,
  message: string,
  description = 'Code not valid',
): Sortie =>
  erreur(400, 'invalid_grant', description, {
    appelant: client.id,
    ecarts: [ecart(regle, SOURCE, 'V', message)],
  })

/** Échange d'un code d'autorisation : usage unique, 60 s, même client, même retour, PKCE (psc.md §5). */
export const parCode: Echange = async (demande) => {
  const { fournisseur, formulaire, client } = demande
  const { etat, secondes } = fournisseur
  const code = formulaire.get('code')
  if (code === null)
    return erreur(400, 'invalid_request', 'Missing parameter: code', { appelant: client.id })
  const emis = etat.codes.lire(empreinte(code))
  if (!emis) return refuser(demande, 'code-inconnu', 'Ce code n’a pas été émis.')
  if (emis.servi) {
    // Un code rejoué a pu être volé : les jetons du premier usage tombent aussi (RFC 6749 §4.1.2).
    revoquerLignee(etat, emis.lignee)
    return refuser(demande, 'code-rejoue', 'Ce code a déjà servi ; ses jetons sont révoqués.')
  }
  emis.servi = true
  if (secondes() >= emis.expire) return refuser(demande, 'code-perime', 'Ce code est périmé.')
  if (emis.demande.client !== client.id)
    return refuser(demande, 'code-autre-client', 'Ce code a été émis pour un autre client.')
  if (emis.demande.redirection !== formulaire.get('redirect_uri'))
    return refuser(
      demande,
      'code-autre-retour',
      'redirect_uri n’est pas celui de la demande d’autorisation.',
      'Incorrect redirect_uri',
    )
  const pkce = refuserPkce(emis.demande.defi, formulaire.get('code_verifier'))
  if (pkce !== null) return refuser(demande, 'pkce', `Vérification PKCE : ${pkce}.`, pkce)
  const session = etat.sessions.parId(emis.session)
  if (!etat.sessions.vivante(session))
    return refuser(demande, 'session-close', 'La session est close.', 'Session not active')
  return emettre(fournisseur, {
    client,
    methode: demande.methode,
    session,
    scope: emis.demande.scope,
    nonce: emis.demande.nonce,
    lignee: emis.lignee,
    echange: 'authorization_code',
    certificat: demande.recue.certificat,
    jugement: { details: { pkce: emis.demande.defi?.methode ?? 'aucun' } },
  })
}
