import { randomUUID } from 'node:crypto'
import type { Compte } from './comptes.ts'

/** Les sessions ouvertes ; un jeton par navigateur. */
export function tenirSessions() {
  const ouvertes = new Map<string, Compte>()
  return {
    ouvrir(compte: Compte): string {
      const jeton = randomUUID()
      ouvertes.set(jeton, compte)
      return jeton
    },
    lire: (jeton: string | undefined): Compte | null => ouvertes.get(jeton ?? '') ?? null,
    fermer: (jeton: string | undefined): void => void ouvertes.delete(jeton ?? ''),
    fermerTout: (): void => ouvertes.clear(),
  }
}
export type Sessions = ReturnType<typeof tenirSessions>
