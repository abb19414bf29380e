import type { Refus } from '../types.ts'
import { campagneDeRepetition } from './campagne-de-repetition.ts'
import { campagneInachevee } from './campagne-inachevee.ts'
import { campagneModifiee } from './campagne-modifiee.ts'
import { fichierAdmis } from './fichier-admis.ts'
import { logicielDeReference } from './logiciel-de-reference.ts'
import { memeContenu } from './meme-contenu.ts'
import { mutations } from './mutations.ts'
import { nonRecevable } from './non-recevable.ts'
import { numeroProvisoire } from './numero-provisoire.ts'
import type { FaitsCampagne, FaitsPiece, RegleCampagne, ReglePiece } from './types.ts'
import { versionCandidate } from './version-candidate.ts'
import { versionPerimee } from './version-perimee.ts'

/** Ce qui interdit tout, répétition comprise : un paquet dit vrai de ce qu'il contient. */
const INTEGRITE: readonly RegleCampagne[] = [campagneInachevee, campagneModifiee]

/** Ce qui interdit un dépôt, et qu'une répétition se contente de dire. */
const CAMPAGNE: readonly RegleCampagne[] = [
  logicielDeReference,
  mutations,
  campagneDeRepetition,
  versionCandidate,
]

/** La première qui s'applique à une preuve la laisse dehors. */
const PIECE: readonly ReglePiece[] = [
  versionPerimee,
  numeroProvisoire,
  nonRecevable,
  memeContenu,
  fichierAdmis,
]

const appliquer = (regles: readonly RegleCampagne[], faits: FaitsCampagne): Refus[] =>
  regles.flatMap(({ id, remede, source, juger }) => {
    const raison = juger(faits)
    return raison === null ? [] : [{ regle: id, ou: 'la campagne', raison, remede, source }]
  })

export const refuserIntegrite = (faits: FaitsCampagne): Refus[] => appliquer(INTEGRITE, faits)
export const refuserCampagne = (faits: FaitsCampagne): Refus[] => appliquer(CAMPAGNE, faits)

/** Pourquoi une preuve ne se dépose pas ; `null` quand elle le peut. */
export function refuserPiece(faits: FaitsPiece): Refus | null {
  for (const { id, remede, source, juger } of PIECE) {
    const raison = juger(faits)
    if (raison === null) continue
    return { regle: id, ou: faits.preuve.preuve, raison, remede: remede(faits), source }
  }
  return null
}
