import type { OptionsReseau } from '../../mocks/serveur/reseau.ts'
import type { Config } from '../config/schema.ts'
import { type CertificatServeur, chargerCertificatServeur } from './certificat-serveur.ts'
import { chargerReseau } from './lire-reseau.ts'

export interface OuvertureChargee {
  reseau: OptionsReseau | undefined
  certificatServeur: CertificatServeur | undefined
}

/** Ce que la configuration demande du réseau et des certificats. Lève SEGUR-RES-001, 003 ou SEGUR-CLI-003. */
export async function chargerOuverture({
  reseau: demande,
  pki,
}: Pick<Config, 'reseau' | 'pki'>): Promise<OuvertureChargee> {
  const reseau = await chargerReseau(demande)
  return { reseau, certificatServeur: await chargerCertificatServeur(pki, reseau) }
}

/** Les autorités à reconnaître chez les clients : celles des cartes, et celles des certificats de l’éditeur. */
export const avecAutorites = <C extends Pick<Config, 'autorites' | 'pki'>>(config: C): C => ({
  ...config,
  autorites: [...config.autorites, ...config.pki.autorites],
})
