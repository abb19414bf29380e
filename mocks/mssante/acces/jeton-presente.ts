import { createHash } from 'node:crypto'

/** Un jeton reçu, tel que le journal peut le dire : jamais le jeton (mssante.md §8). */
export const empreinteJeton = (jeton: string): string =>
  `sha256:${createHash('sha256').update(jeton).digest('hex').slice(0, 16)}`

/** Instant de fin d'un jeton JWT en secondes, sans le vérifier : il ne sert qu'à dire « expiré ». */
export function finDuJeton(jeton: string): number | null {
  try {
    const [, charge = ''] = jeton.split('.')
    const { exp } = JSON.parse(Buffer.from(charge, 'base64url').toString('utf8')) as {
      exp?: unknown
    }
    return typeof exp === 'number' ? exp : null
  } catch {
    return null
  }
}
