import { randomUUID } from 'node:crypto'
import type { DemandeEcps } from '../etat/types.ts'
import { emettre } from '../jetons/emettre.ts'
import { ecart } from '../regle.ts'
import { erreur, type Sortie } from '../sortie.ts'
import type { DemandeDeJeton, Echange } from './types.ts'

const SOURCE = 'psc.md §10'

/** Cinq secondes de plus à chaque interrogation trop rapide (psc.md §10, CIBA §11). */
const RALENTIR = 5

/** Ce que l'attente répond ; `null` quand les jetons peuvent partir. */
function refuserAttente(
  { fournisseur, client }: DemandeDeJeton,
  demande: DemandeEcps,
): Sortie | null {
  const maintenant = fournisseur.secondes()
  const dire = (code: string, description: string) =>
    erreur(400, code, description, { appelant: client.id })
  const ecoule =
    demande.interrogee === null ? Number.POSITIVE_INFINITY : maintenant - demande.interrogee
  demande.interrogee = maintenant
  if (maintenant >= demande.expire) return dire('expired_token', 'The auth_req_id has expired')
  if (demande.decision === 'deny') return dire('access_denied', 'The end-user denied the request')
  // L'heure du banc peut reculer : un écart négatif n'est pas une interrogation trop rapide.
  if (ecoule >= 0 && ecoule < demande.intervalle) {
    const message = `Interrogation après ${ecoule} s ; ${demande.intervalle} s étaient dues.`
    demande.intervalle += RALENTIR
    return erreur(400, 'slow_down', 'Too many requests', {
      appelant: client.id,
      ecarts: [ecart('ciba-cadence', SOURCE, 'V', message)],
    })
  }
  return demande.decision === null
    ? dire('authorization_pending', 'The authorization request is still pending')
    : null
}

/** Interrogation d'une demande CIBA, jusqu'à la décision prise sur l'e-CPS (psc.md §10). */
export const parCiba: Echange = async (demande) => {
  const { fournisseur, formulaire, client } = demande
  const { etat } = fournisseur
  const id = formulaire.get('auth_req_id')
  if (id === null)
    return erreur(400, 'invalid_request', 'Missing parameter: auth_req_id', { appelant: client.id })
  const ecps = etat.ecps.lire(id)
  if (ecps?.origine !== 'ciba' || ecps.servie || ecps.client !== client.id)
    return erreur(400, 'invalid_grant', 'Invalid Auth Req ID', {
      appelant: client.id,
      ecarts: [
        ecart('ciba-inconnu', SOURCE, 'V', 'auth_req_id inconnu, déjà servi ou d’un autre client.'),
      ],
    })
  const refus = refuserAttente(demande, ecps)
  if (refus) return refus
  ecps.servie = true
  return emettre(fournisseur, {
    client,
    methode: demande.methode,
    session: etat.sessions.ouvrir(ecps.personne, ecps.moyen),
    scope: ecps.scope,
    nonce: null,
    lignee: randomUUID(),
    echange: 'ciba',
    certificat: demande.recue.certificat,
    jugement: { details: { moyen: ecps.moyen } },
  })
}
