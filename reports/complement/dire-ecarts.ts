import { accorder } from '../libelles.ts'
import type { EcartsDeScenario } from './types.ts'

/** « 1 écran, aucun message, 2 documents ». */
export function direEcarts({ ecrans, messages, documents }: EcartsDeScenario): string {
  const dire = (nombre: number, quoi: string): string =>
    nombre === 0 ? `aucun ${quoi}` : accorder(nombre, quoi)
  return [dire(ecrans, 'écran'), dire(messages, 'message'), dire(documents, 'document')].join(', ')
}
