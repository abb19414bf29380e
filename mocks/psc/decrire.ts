import { type AdressesPsc, autorisation, emetteur } from './adresses.ts'
import { CLIENT_PROXY } from './clients/clients-de-test.ts'
import type { RegistreClients } from './clients/registre.ts'

/** Un fournisseur de service enregistré, tel que la description le remet à qui s'y branche. */
export interface ClientPscDecrit {
  id: string
  nom: string
  /** Secret fictif, public, qui n'ouvre que ce banc ; nul quand le client s'authentifie en TLS mutuel. */
  secret: string | null
  /** Entrée de `pki.clients` dont le certificat l'authentifie ; nulle pour un client à secret. */
  certificat: string | null
  /** Adresses de retour ; sans port, tout port de bouclage convient. */
  redirections: readonly string[]
  retoursDeconnexion: readonly string[]
  ciba: boolean
}

/** Ce que la description dit de Pro Santé Connect simulé (conception.md §5). */
export interface PscDecrit {
  issuer: string
  /** Point d'autorisation : pas sous l'émetteur, et peut-être sur un autre hôte. */
  wallet: string
  /** Les deux documents de découverte, le même contenu. */
  decouverte: readonly string[]
  /** Page du téléphone e-CPS simulé. */
  ecps: string
  clients: readonly ClientPscDecrit[]
}

/** Décrit le fournisseur ; les secrets n'y sont que ceux, fictifs, des clients du banc. */
export function decrirePsc(adresses: AdressesPsc, clients: RegistreClients): PscDecrit {
  const issuer = emetteur(adresses)
  return {
    issuer,
    wallet: autorisation(adresses),
    decouverte: ['wallet-openid-configuration', 'openid-configuration'].map(
      (nom) => `${issuer}/.well-known/${nom}`,
    ),
    ecps: `${adresses.base}/simulateur/ecps`,
    clients: clients.tous().map(({ id, nom, secret, sujet, ciba, ...client }) => ({
      id,
      nom,
      secret,
      certificat: sujet === null ? null : id === CLIENT_PROXY ? 'proxy' : 'structure',
      redirections: client.redirections,
      retoursDeconnexion: client.retoursDeconnexion,
      ciba,
    })),
  }
}
