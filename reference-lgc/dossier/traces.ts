import { type Compte, nomComplet } from '../comptes/compte.ts'
import type { Noyau } from '../serveur/dependances.ts'

export interface TraceDossier {
  le: string
  auteur: string
  operation: string
}

/** Toute écriture du dossier médical laisse qui, quand et quoi. */
export const tracerDossier = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  { patientId, compte, operation }: { patientId: number; compte: Compte; operation: string },
): void =>
  void base.executer(
    'INSERT INTO trace_dossier (le, auteur, patient_id, operation) VALUES (?, ?, ?, ?)',
    [horloge.maintenant().toISOString(), nomComplet(compte), patientId, operation],
  )

/** Les écritures d'un dossier, la dernière d'abord. */
export const tracesDossier = ({ base }: Pick<Noyau, 'base'>, patientId: number): TraceDossier[] =>
  base.lire<TraceDossier>(
    'SELECT le, auteur, operation FROM trace_dossier WHERE patient_id = ? ORDER BY id DESC LIMIT 500',
    [patientId],
  )
