import type { CertificatPresente } from '../acces/certificat-presente.ts'
import type { Boite } from '../boites/types.ts'
import type { EnvMss } from '../env.ts'
import type { Dossier } from '../magasin/dossier.ts'
import type { FaitsTls } from '../tls/faits.ts'
import type { Noeud } from './lecture/analyser.ts'
import type { Selection } from './selection.ts'

/** Réponse finale d'une commande IMAP (RFC 3501 §7.1). */
export interface Issue {
  statut: 'OK' | 'NO' | 'BAD' | 'BYE'
  /** Code entre crochets, `APPENDUID 1 2`. */
  code?: string
  texte: string
}

/** La commande a réussi ; `code` va entre crochets. */
export const ok = (texte = 'fait', code?: string): Issue => ({
  statut: 'OK',
  texte,
  ...(code === undefined ? {} : { code }),
})
/** La commande est refusée, `NO` : le client peut continuer. */
export const non = (texte: string, code?: string): Issue => ({
  statut: 'NO',
  texte,
  ...(code === undefined ? {} : { code }),
})
/** La commande est mal formée ou hors de propos, `BAD`. */
export const mauvais = (texte: string): Issue => ({ statut: 'BAD', texte })

/** Une session IMAP vue par ses commandes. */
export interface SessionImap {
  readonly id: string
  readonly env: EnvMss
  tls: FaitsTls | null
  certificat: CertificatPresente | null
  boite: Boite | null
  personne: string | null
  mecanisme: string | null
  /** Refus d'authentification sur cette connexion. */
  refus: number
  /** Fautes de syntaxe sur cette connexion. */
  fautes: number
  selection: Selection | null
  /** Envoie une ou plusieurs réponses, déjà finies par CRLF. */
  envoyer(...morceaux: readonly (string | Buffer)[]): void
  /** Attend que le client ait lu ce qui attend de partir. */
  ecouler(): Promise<void>
  /** Ferme la connexion sans adieu, après ce qui est déjà parti : une panne. */
  raccrocher(): void
  /** Invite le client à continuer et rend sa ligne ; `null` s'il est parti. */
  demander(invite: string): Promise<string | null>
  /** Dit les changements dès qu'ils arrivent, tant que `fin` n'est pas là (RFC 2177). */
  veiller(): Promise<string | null>
  passerEnTls(): Promise<void>
  selectionner(dossier: Dossier | null, options: { lectureSeule: boolean }): Selection | null
}

/** Une commande : ses arguments, et la réponse finale. Peut lever `ErreurSyntaxe`. */
export type Executer = (session: SessionImap, args: readonly Noeud[]) => Issue | Promise<Issue>

/** Quand une commande est permise. */
export type Moment = 'toujours' | 'avant' | 'authentifie' | 'selectionne'

export interface CommandeServie {
  moment: Moment
  executer: Executer
  /** Faux : un retrait ne s'annonce pas pendant cette commande (RFC 3501 §7.4.1). */
  retraits?: boolean
}
