import { IDS_MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import { suggerer } from '../../rem/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'

/** Lève SEGUR-MUT-001, avec les proches, au premier défaut volontaire que le LGC de référence n'a pas. */
export function verifierIdsMutations(ids: readonly string[]): void {
  const connues: readonly string[] = IDS_MUTATIONS
  const inconnue = ids.find((id) => !connues.includes(id))
  if (inconnue === undefined) return
  const proches = suggerer(inconnue, connues)
  throw new ErreurSegur('SEGUR-MUT-001', { mutation: inconnue }, { proches })
}
