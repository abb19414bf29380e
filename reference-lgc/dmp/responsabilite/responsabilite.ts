import { type Base, lireUn } from '../../base/base.ts'
import type { Compte } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { joursRappel } from '../file/reglages.ts'

/** Quel texte montrer : le premier, un rappel, ou rien (SC.DMP/CONF.21). */
export type MessageDu = 'premier' | 'rappel' | null

const JOUR_MS = 86_400_000

/** Par professionnel, jamais par patient : à la première connexion, puis à chaque échéance. */
export function messageDu({ base, horloge }: Noyau, compte: Compte): MessageDu {
  if (compte.identifiantNational === null) return null
  const ligne = lireUn<{ compris_le: string }>(
    base,
    'SELECT compris_le FROM dmp_responsabilite WHERE compte_id = ?',
    [compte.id],
  )
  if (ligne === null) return 'premier'
  const age = horloge.maintenant().getTime() - Date.parse(ligne.compris_le)
  return age >= joursRappel(base) * JOUR_MS ? 'rappel' : null
}

export const noterCompris = (base: Base, compteId: number, le: Date): void =>
  void base.executer(
    `INSERT INTO dmp_responsabilite (compte_id, compris_le) VALUES (?, ?)
     ON CONFLICT (compte_id) DO UPDATE SET compris_le = excluded.compris_le`,
    [compteId, le.toISOString()],
  )

/** Chaque compte a lu le message : pour un banc qui repart de comptes déjà en usage. */
export function reconnaitreMessages({ base, horloge }: Pick<Noyau, 'base' | 'horloge'>): void {
  for (const { id } of base.lire<{ id: number }>('SELECT id FROM compte'))
    noterCompris(base, id, horloge.maintenant())
}
