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

/** Ce que l'opérateur montre à une poignée de main. */
export interface ContexteChoisi {
  contexte: SecureContext
  politique: PolitiqueTls
  certificat: CertificatServeur
}

/** Le contexte d'une poignée de main : les réglages, sauf panne armée (mssante.md §3). */
export function choisirContexte(
  endpoint: 'imap' | 'smtp',
  {
    contextes,
    pannes,
    reglages,
  }: { contextes: ContextesTls; pannes: PannesMss; reglages: ReglagesMss },
): ContexteChoisi {
  const autre = pannes.prendre(
    { endpoint },
    'cert-revoked',
    'cert-expired',
    'cert-foreign',
    'cert-wrong-name',
  )
  const faute = pannes.prendre({ endpoint }, 'tls11', 'bad-suite', 'weak-dh')
  const politique = (faute && POLITIQUE_DE[faute.mode]) ?? reglages.politique
  const certificat = (autre && CERTIFICAT_DE[autre.mode]) ?? reglages.certificat
  return { politique, certificat, contexte: contextes.prendre(politique, certificat) }
}
