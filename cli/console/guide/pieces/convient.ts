import { IdentifiantInconnu, type Referentiel, trouverPreuve } from '../../../../rem/index.ts'
import { typeConvient } from '../../../../reports/index.ts'
import { LIBELLES_TYPE_PREUVE } from '../../../../reports/libelles.ts'
import type { PreuveDemandee } from '../../../../steps/pilotes/guide/formulaire/types.ts'

/** Pourquoi ce fichier ne peut pas être cette preuve ; `null` quand il le peut. */
export function motifInadapte(
  referentiel: Referentiel,
  demandee: PreuveDemandee | undefined,
  type: string,
): string | null {
  if (demandee === undefined) return null
  try {
    const { preuve } = trouverPreuve(referentiel, demandee.preuve)
    if (typeConvient(preuve, type)) return null
    const attendus = preuve.typesAcceptes.length > 0 ? preuve.typesAcceptes : [preuve.type]
    const noms = attendus.map((attendu) => LIBELLES_TYPE_PREUVE[attendu]).join(' ou ')
    return `Un fichier ${type} ne convient pas à la preuve ${preuve.id} : ${noms}.`
  } catch (erreur) {
    if (erreur instanceof IdentifiantInconnu) return null
    throw erreur
  }
}
