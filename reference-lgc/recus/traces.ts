import type { Noyau } from '../serveur/dependances.ts'
import type { ChangementResultat } from './bio/comparer.ts'

/** Ce qui est arrivé à un document reçu, par qui, quand (mssante.md §15, BIO.08). */
export interface TraceRecu {
  le: string
  auteur: string
  action: string
  detail: string
  changements: readonly ChangementResultat[]
}

interface Ligne {
  le: string
  auteur: string
  action: string
  detail: string
  changements: string
}

export const tracerRecu = (
  { base, horloge }: Noyau,
  recuId: number,
  trace: Pick<TraceRecu, 'auteur' | 'action'> & Partial<TraceRecu>,
): void =>
  void base.executer(
    `INSERT INTO trace_recu (recu_id, le, auteur, action, detail, changements)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      recuId,
      horloge.maintenant().toISOString(),
      trace.auteur,
      trace.action,
      trace.detail ?? '',
      JSON.stringify(trace.changements ?? []),
    ],
  )

export const tracesDuRecu = ({ base }: Pick<Noyau, 'base'>, recuId: number): TraceRecu[] =>
  base
    .lire<Ligne>(
      'SELECT le, auteur, action, detail, changements FROM trace_recu WHERE recu_id = ? ORDER BY id',
      [recuId],
    )
    .map((ligne) => ({
      ...ligne,
      changements: JSON.parse(ligne.changements) as ChangementResultat[],
    }))
