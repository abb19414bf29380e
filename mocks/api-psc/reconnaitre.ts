import type { CertificatPresente } from '../psc/authentification/certificat.ts'
import { comparerCertificat } from '../psc/authentification/comparer-certificat.ts'
import { SCHEMA_CLIENT } from '../psc/clients/types.ts'
import type { DemandePsc } from '../psc/demande.ts'
import type { Sortie } from '../psc/sortie.ts'
import type { ClientApi } from './clients.ts'
import { type Dite, ecartApi, reprocher } from './regle.ts'

const SOURCE = 'psc.md §12 et §18'
const REFUS: Dite = [401, 'invalid_client', 'Invalid client or Invalid client credentials']

export type Reconnu = { client: ClientApi; certificat: CertificatPresente } | { refus: Sortie }

/**
 * Reconnaît le client au certificat de la connexion, `Client_ID_AS` à l'appui : jamais de secret
 * (psc.md §12 [V]). Rend le client et son certificat, ou le refus 401 `invalid_client`.
 */
export function reconnaitre(
  { formulaire, entetes, certificat }: Pick<DemandePsc, 'formulaire' | 'entetes' | 'certificat'>,
  clients: readonly ClientApi[],
): Reconnu {
  const id = formulaire?.get('client_id') ?? null
  const refus = (regle: string, message: string) => ({
    refus: { ...reprocher(REFUS, ecartApi(regle, SOURCE, 'V', message)), appelant: id },
  })
  if (entetes.authorization !== undefined || formulaire?.has('client_secret'))
    return refus('client-secret', 'Le certificat seul fait reconnaître le client, sans secret.')
  if (id === null) return refus('client-absent', 'Le paramètre client_id manque.')
  const client = clients.find((connu) => connu.id === id)
  if (!client) return refus('client-inconnu', `Le client « ${id} » n’est pas habilité.`)
  const defaut = comparerCertificat(
    SCHEMA_CLIENT.parse({ id, nom: id, sujet: client.sujet }),
    certificat,
  )
  if (defaut !== null || certificat === null)
    return refus(
      certificat === null ? 'client-sans-certificat' : 'client-certificat',
      defaut?.message ?? 'Aucun certificat présenté.',
    )
  return { client, certificat }
}
