import type { Session } from '../comptes/sessions.ts'
import type { Psc } from '../psc/psc.ts'
import type { Boite } from './boites/boite.ts'

/** Les sessions dont un jeton Pro Santé Connect peut ouvrir une boîte, en mémoire. */
export interface Presents {
  noter(session: Session): void
  /** La session qui peut ouvrir cette boîte ; pour un envoi, celle de son auteur d'abord. */
  pour(boite: Pick<Boite, 'famille' | 'compteId'>, auteurId?: number | null): Session | null
  oublier(): void
}

export function creerPresents(psc: Psc | null): Presents {
  const sessions = new Map<string, Session>()
  /** Une session PSC close, ici ou chez PSC, n'ouvre plus rien (CONF.10). */
  const vivantes = (): Session[] => {
    for (const empreinte of sessions.keys())
      if (!psc?.sessions.lire(empreinte)?.jetons) sessions.delete(empreinte)
    return [...sessions.values()]
  }
  return {
    noter(session) {
      if (psc?.sessions.lire(session.empreinte)?.jetons) sessions.set(session.empreinte, session)
    },
    pour({ famille, compteId }, auteurId = null) {
      if (famille === 'APP') return null
      const admises = vivantes().filter((s) => compteId === null || s.compte.id === compteId)
      return admises.find((s) => s.compte.id === auteurId) ?? admises[0] ?? null
    },
    oublier: () => sessions.clear(),
  }
}
