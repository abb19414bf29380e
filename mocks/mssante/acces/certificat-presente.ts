import type { TLSSocket } from 'node:tls'
import type { Horloge } from '../../contrat.ts'
import type { Confiance } from '../../pki/confiance.ts'
import { ecrireNom, lireNoms } from '../../pki/lire-sujet.ts'

const USAGE_CLIENT = '1.3.6.1.5.5.7.3.2'

/** Le certificat qu'un client montre à la poignée de main. */
export interface CertificatPresente {
  /** `CN=LGC-DEMO, OU=…`, pour le journal. */
  sujet: string
  OU: string
  CN: string
  /** Pourquoi il ne vaut rien ; `null` quand il est bon. */
  defaut: string | null
}

/** Lit et juge le certificat d'un client ; `null` s'il n'en montre pas (mssante.md §4.1). */
export function lireCertificat(
  socket: Pick<TLSSocket, 'getPeerX509Certificate'>,
  { confiance, horloge }: { confiance: Confiance; horloge: Horloge },
): CertificatPresente | null {
  const certificat = socket.getPeerX509Certificate()
  if (!certificat) return null
  const { sujet } = lireNoms(certificat.raw)
  const usage = (certificat.keyUsage ?? []).includes(USAGE_CLIENT)
  return {
    sujet: ecrireNom(sujet),
    OU: sujet.get('OU')?.[0] ?? '',
    CN: sujet.get('CN')?.[0] ?? '',
    defaut:
      confiance.refuser(certificat, horloge.maintenant()) ??
      (usage ? null : 'pas un certificat d’authentification'),
  }
}
