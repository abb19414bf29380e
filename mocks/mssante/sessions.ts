/** Une session ouverte chez l'opérateur, IMAP ou SMTP. */
export interface SessionOuverte {
  id: string
  protocole: 'imap' | 'smtp'
  /** Boîte ouverte ; `null` avant l'authentification. */
  boite(): string | null
  mecanisme(): string | null
  depuis: string
  /** Ferme proprement, par `BYE` ou 421 (mssante.md §8, CONF.11). */
  fermer(raison: string): void
  /** Coupe sans un mot. */
  couper(): void
}

export interface RegistreSessions {
  ouvrir(session: SessionOuverte): () => void
  toutes(): readonly SessionOuverte[]
}

/** Les sessions ouvertes, pour les montrer et les fermer d'autorité. */
export function creerRegistreSessions(): RegistreSessions {
  const sessions = new Set<SessionOuverte>()
  return {
    ouvrir(session) {
      sessions.add(session)
      return () => void sessions.delete(session)
    },
    toutes: () => [...sessions],
  }
}
