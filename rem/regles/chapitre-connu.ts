import { suggestion } from '../recherche/suggerer.ts'
import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** Le chapitre d'une exigence est un de ceux que le référentiel déclare. */
export function chapitreConnu({ chapitres, exigences }: Brouillon): readonly Faute[] {
  return exigences
    .filter(({ chapitre }) => chapitre !== '' && !chapitres.has(chapitre))
    .map(({ chapitre, lieu }) => ({
      lieu: lieu(['chapitre']),
      phrase: `chapitre inconnu : « ${chapitre} »${suggestion(chapitre, chapitres)}`,
    }))
}
