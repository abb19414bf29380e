import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { clientsApi } from '../api-psc/clients.ts'
import { lireSujetParRdn } from '../pki/lire-sujet.ts'
import { clientsDeTest } from './clients/clients-de-test.ts'
import type { ClientPscDonne } from './clients/types.ts'
import { creerPsc, type OptionsPsc, type ServicePsc } from './index.ts'
import type { ReglagesPsc } from './reglages.ts'

/** Ce que l'utilisateur du banc règle de Pro Santé Connect simulé. */
export interface ReglagesDePsc {
  /** Clients ajoutés à ceux du banc, ou qui les remplacent, par identifiant. */
  clients?: readonly ClientPscDonne[]
  reglages?: Partial<ReglagesPsc>
  /** Hôte de la mire, `localhost` par exemple ; absent, celui de l'émetteur. */
  hoteMire?: string
}

const lireSujet = async (fichier: string) =>
  lireSujetParRdn(new X509Certificate(await readFile(fichier)).raw)

/**
 * Ouvre le fournisseur avec les clients du banc ; `certificats` sont les fichiers PEM du cabinet et de
 * l'opérateur de Proxy e-santé, reconnus en TLS mutuel.
 */
export async function ouvrirPsc({
  certificats,
  clients = [],
  ...options
}: Omit<OptionsPsc, 'clients'> &
  ReglagesDePsc & { certificats: Record<'structure' | 'proxy', string> }): Promise<ServicePsc> {
  const sujets = {
    structure: await lireSujet(certificats.structure),
    proxy: await lireSujet(certificats.proxy),
  }
  return creerPsc({
    ...options,
    clients: [...clientsDeTest(sujets), ...clients],
    clientsApi: clientsApi(sujets),
  })
}
