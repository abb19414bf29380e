import { createHash } from 'node:crypto'

/** Empreinte d'un secret, clé des réserves : l'état du service n'en garde aucun en clair. */
export const empreinte = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

/** Ce que le journal dit d'un secret : de quoi reconnaître le même, rien pour s'en servir (psc.md §16). */
export const empreinteDite = (secret: string): string =>
  `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 16)} (${secret.length} car.)`
