import type { ErreurXds } from '../../erreur.ts'
import type { FaitsSoumission, RegleSoumission } from '../types.ts'
import { accordCda } from './accord-cda.ts'
import { classeDuType } from './classe-du-type.ts'
import { codes } from './codes.ts'
import { confidentialite } from './confidentialite.ts'
import { contenus } from './contenus.ts'
import { dates } from './dates.ts'
import { doublonsMessage } from './doublons-message.ts'
import { doublonsRegistre } from './doublons-registre.ts'
import { empreinte } from './empreinte.ts'
import { identifiants } from './identifiants.ts'
import { liensResolus } from './liens-resolus.ts'
import { lotUnique } from './lot-unique.ts'
import { membres } from './membres.ts'
import { metadonneesDocument } from './metadonnees-document.ts'
import { metadonneesLot } from './metadonnees-lot.ts'
import { patientUnique } from './patient-unique.ts'
import { remplacement } from './remplacement.ts'
import { sansClasseur } from './sans-classeur.ts'
import { schema } from './schema.ts'
import { signaturePresente } from './signature-presente.ts'
import { taille } from './taille.ts'
import { typeMime } from './type-mime.ts'

// Structure : un lot, ses membres
const STRUCTURE = [lotUnique, sansClasseur, membres, liensResolus] as const
// Métadonnées de chacun
const LOT_ET_DOCUMENTS = [metadonneesLot, metadonneesDocument] as const
const VALEURS = [
  patientUnique,
  typeMime,
  dates,
  identifiants,
  codes,
  classeDuType,
  confidentialite,
] as const

/** Celles qui ne lisent que les métadonnées, dans leur ordre : ni octets, ni registre. */
export const METADONNEES: readonly (readonly RegleSoumission[])[] = [
  [schema],
  STRUCTURE,
  LOT_ET_DOCUMENTS,
  VALEURS,
  [doublonsMessage],
]

/** Étapes d'une soumission (dmp.md §8.5) : toutes les erreurs d'une étape sont rendues ensemble. */
const ETAPES: readonly (readonly RegleSoumission[])[] = [
  [schema],
  [...STRUCTURE, contenus],
  LOT_ET_DOCUMENTS,
  VALEURS,
  // Octets reçus
  [empreinte, taille, accordCda, signaturePresente],
  // Ce que le registre connaît déjà
  [doublonsMessage, doublonsRegistre, remplacement],
]

/** Les erreurs de la première étape qui en a ; vide quand la soumission est recevable. */
export function controlerSoumission(faits: FaitsSoumission): readonly ErreurXds[] {
  for (const etape of ETAPES) {
    const erreurs = etape.flatMap((regle) => regle(faits))
    if (erreurs.length > 0) return erreurs
  }
  return []
}
