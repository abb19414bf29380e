import type { Patient } from '../../patients/identite.ts'
import type { Document } from '../document.ts'
import { empechementDiffusion } from './diffusion-possible.ts'

/** Pourquoi ce document terminé ne sort plus du logiciel ; `null` s'il sort. */
export function empechementSortie(
  { contenu, suppression }: Pick<Document, 'contenu' | 'suppression'>,
  patient: Patient,
): string | null {
  if (suppression)
    return `Ce document a été supprimé par ${suppression.par} : il ne sort plus du logiciel.`
  return contenu && empechementDiffusion(contenu, patient)
}
