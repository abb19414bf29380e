import { randomUUID } from 'node:crypto'
import { type Base, lireUn } from '../base/base.ts'

const CLE = 'instance-logiciel'

/** L'identifiant de cette installation, créé une fois (ContexteLPS, ins.md §1.1 [V]). */
export function instanceDe(base: Base): string {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  if (ligne) return ligne.valeur
  const instance = randomUUID()
  base.executer('INSERT INTO reglage (cle, valeur) VALUES (?, ?)', [CLE, instance])
  return instance
}
