import type { EcartProtocole } from '../../contrat.ts'
import type { ClientPsc } from '../clients/types.ts'
import { ecart } from '../regle.ts'
import type { CertificatPresente } from './certificat.ts'
import { memeNom } from './comparer-noms.ts'

const SOURCE = 'psc.md §11, igc-sante.md §6'

/** Ce qui empêche ce certificat d'authentifier ce client ; `null` quand rien ne s'y oppose. */
export function comparerCertificat(
  client: ClientPsc,
  certificat: CertificatPresente | null,
): EcartProtocole | null {
  const { id, sujet } = client
  if (sujet === null)
    return ecart('client-absent', SOURCE, 'V', `Le client « ${id} » n’a pas donné son secret.`)
  if (certificat === null)
    return ecart(
      'client-tls-absent',
      SOURCE,
      'V',
      `Le client « ${id} » doit présenter son certificat d’organisation en TLS mutuel.`,
    )
  if (certificat.defaut !== null)
    return ecart(
      'client-tls-chaine',
      SOURCE,
      'V',
      `Le certificat présenté n’est pas digne de confiance : ${certificat.defaut}.`,
    )
  if (memeNom(certificat.sujet, sujet)) return null
  return ecart(
    'client-tls-sujet',
    SOURCE,
    'V',
    `Le certificat présenté (${certificat.dit}) n’est pas celui du client « ${id} ».`,
  )
}
