import type { CertificatPresente } from '../../psc/authentification/certificat.ts'
import type { DemandePsc } from '../../psc/demande.ts'
import { refuserFormulaire } from '../../psc/formulaire.ts'
import { erreur, type Sortie } from '../../psc/sortie.ts'
import type { ClientApi } from '../clients.ts'
import { reconnaitre } from '../reconnaitre.ts'
import { ecartApi } from '../regle.ts'
import type { ServeurApi } from '../serveur-api.ts'
import { echanger } from './echanger.ts'
import { rafraichirApi } from './rafraichir.ts'

/** Une demande dont le client est reconnu à son certificat. */
export interface DemandeApi {
  serveur: ServeurApi
  formulaire: URLSearchParams
  client: ClientApi
  certificat: CertificatPresente
}

/** Le seul échange dont l'API vit, et son rafraîchissement. */
export const ECHANGES_API: Record<string, (demande: DemandeApi) => Promise<Sortie>> = {
  'urn:ietf:params:oauth:grant-type:token-exchange': echanger,
  refresh_token: rafraichirApi,
}

/** Le point `token` du second royaume (psc.md §12 et §18). */
export async function repondreJetonApi(serveur: ServeurApi, recue: DemandePsc): Promise<Sortie> {
  const mauvais = refuserFormulaire(recue)
  if (mauvais) return mauvais
  const reconnu = reconnaitre(recue, serveur.clients)
  if ('refus' in reconnu) return reconnu.refus
  const { client, certificat } = reconnu
  const formulaire = recue.formulaire ?? new URLSearchParams()
  const type = formulaire.get('grant_type')
  if (type === null)
    return erreur(400, 'invalid_request', 'Missing form parameter: grant_type', {
      appelant: client.id,
    })
  const echange = Object.hasOwn(ECHANGES_API, type) ? ECHANGES_API[type] : undefined
  if (!echange)
    return erreur(400, 'unsupported_grant_type', 'Unsupported grant_type', {
      appelant: client.id,
      ecarts: [ecartApi('grant', 'psc.md §12', 'V', `grant_type « ${type} » n’est pas servi.`)],
    })
  return echange({ serveur, formulaire, client, certificat })
}
