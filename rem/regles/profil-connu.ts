import { suggestion } from '../recherche/suggerer.ts'
import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** Chaque profil d'une exigence est un de ceux que le référentiel déclare. */
export function profilConnu({ profils, exigences }: Brouillon): readonly Faute[] {
  return exigences.flatMap((exigence) =>
    exigence.profils.flatMap((profil, rang) =>
      profil === '' || profils.has(profil)
        ? []
        : [
            {
              lieu: exigence.lieu(['profils', rang]),
              phrase: `profil inconnu : « ${profil} »${suggestion(profil, profils)}`,
            },
          ],
    ),
  )
}
