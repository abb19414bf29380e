import type { SecureContext } from 'node:tls'
import type { ModePanne, PannesMss } from '../pannes.ts'
import type { ReglagesMss } from '../reglages.ts'
import type { CertificatServeur, ContextesTls } from './contextes.ts'
import type { PolitiqueTls } from './politiques.ts'

const CERTIFICAT_DE: Partial<Record<ModePanne, CertificatServeur>> = {
  'cert-revoked': 'revoque',
  'cert-expired': 'expire',
  'cert-foreign': 'autre-ca',
  'cert-wrong-name': 'autre-nom',
}
const POLITIQUE_DE: Partial<Record<ModePanne, PolitiqueTls>> = {
  tls11: 'tls11',
  'bad-suite': 'suite-hors-liste',
  'weak-dh': 'dh-faible',
}

/** Le contexte d'une poignée de main : les réglages, sauf panne armée (mssante.md §3). */
export function choisirContexte(
  endpoint: 'imap' | 'smtp',
  {
    contextes,
    pannes,
    reglages,
  }: { contextes: ContextesTls; pannes: PannesMss; reglages: ReglagesMss },
): SecureContext {
  const certificat = pannes.prendre(
    { endpoint },
    'cert-revoked',
    'cert-expired',
    'cert-foreign',
    'cert-wrong-name',
  )
  const politique = pannes.prendre({ endpoint }, 'tls11', 'bad-suite', 'weak-dh')
  return contextes.prendre(
    (politique && POLITIQUE_DE[politique.mode]) ?? reglages.politique,
    (certificat && CERTIFICAT_DE[certificat.mode]) ?? reglages.certificat,
  )
}
