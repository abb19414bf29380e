import type { PiloteSqlite } from './base/base.ts'
import type { IdMutation } from './mutations/index.ts'

/** L'horloge du cabinet ; un banc d'essai peut donner la sienne. */
export interface Horloge {
  maintenant(): Date
}

/** Comment joindre le téléservice, et au nom de qui. */
export interface OptionsInsi {
  /** Adresse complète du service, chemin `/lps` compris. */
  url: string
  /** Fichier PEM des autorités reconnues. */
  ca: string
  /** Numéro d'autorisation du logiciel. */
  idam?: string
  /** Certificat d'organisation en TLS mutuel, ou assertion du professionnel. */
  authentification: 'certificat' | 'assertion'
  /**
   * Fichiers PEM. En mode certificat : celui de l'organisation. En mode assertion : celui de la
   * carte CPx, qui signe ; absents, l'assertion est celle de Pro Santé Connect, sans signature.
   */
  certificat?: string | null
  cle?: string | null
  /** Délai total d'un échange, en millisecondes. */
  delaiMs?: number
}

/** Ce que l'exploitant, ou le banc, règle à l'ouverture. */
export interface OptionsLgc {
  /** Fichier de la base ; `null` donne une base temporaire effacée à la fermeture. */
  base: string | null
  horloge?: Horloge
  mutations?: readonly IdMutation[]
  services: {
    insi: OptionsInsi
    /** Lecteur de carte Vitale ; `null` quand le poste n'en a pas. */
    vitale: { url: string } | null
  }
  /** Ouvre les routes `/_essai`, qui effacent les données. */
  essai?: boolean
  /** Par défaut le pilote natif, ou l'autre quand il ne se charge pas. */
  pilotesqlite?: PiloteSqlite
}
