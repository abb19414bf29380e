import { createHash } from 'node:crypto'
import type { RegleJetons } from './regle.ts'

/** at_hash : la moitié gauche du SHA-256 du jeton d'accès (OpenID Connect Core §3.1.3.6). */
export const jetonsLies: RegleJetons = ({ identite, jetonAcces }) => {
  const attendue = createHash('sha256').update(jetonAcces).digest().subarray(0, 16)
  return identite.at_hash === attendue.toString('base64url') ? null : 'PSC-EMPREINTE'
}

/** Un seul sujet pour les deux jetons. */
export const memeSujet: RegleJetons = ({ identite, acces }) =>
  identite.sub === acces.sub ? null : 'PSC-IDENTITE'
