import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** Le profil qui vaut pour tous, et que tout candidat a (procédure, 1.2). */
const GENERAL = 'Général'

/**
 * Une exigence conditionnelle est liée à un autre profil que Général ; une exigence systématique
 * ou une préconisation vaut pour tous (convention, annexe 1, 4.B).
 */
export function natureEtProfils({ exigences }: Brouillon): readonly Faute[] {
  return exigences.flatMap(({ nature, profils, lieu }) => {
    // Une liste vide est une faute de forme, dite par le schéma.
    if (profils.length === 0) return []
    const pourTous = profils.includes(GENERAL)
    if (nature === 'conditionnelle' && pourTous) {
      return [
        {
          lieu: lieu(['nature']),
          phrase: 'une exigence conditionnelle n’est pas au profil Général',
        },
      ]
    }
    if (['systematique', 'preconisation'].includes(nature) && !pourTous) {
      return [
        { lieu: lieu(['nature']), phrase: `une exigence « ${nature} » est au profil Général` },
      ]
    }
    return []
  })
}
