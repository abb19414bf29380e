import type { TraitEdition } from '../../reglages/editions/editions.ts'
import type { TypeDocument } from '../types.ts'
import type { Codage } from './codage.ts'
import type { Corps } from './corps.ts'
import type { AuteurFige, CabinetFige, Destinataire, PatientFige } from './personnes.ts'

/** À qui le DMP cache le document ; hors du CDA (cda.md §4 [V]). */
export const MASQUAGES = [
  'MASQUE_PS',
  'INVISIBLE_PATIENT',
  'INVISIBLE_REPRESENTANTS_LEGAUX',
] as const
export type Masquage = (typeof MASQUAGES)[number]

/** La version que ce document annule et remplace. */
export interface Remplacement {
  /** `id` du document remplacé. */
  id: string
  version: number
  titre: string
  /** Instant ISO de sa validation. */
  termineLe: string
}

/** Ce que le médecin décide ; l'en-tête s'y ajoute à la signature. */
export interface Redaction {
  type: TypeDocument
  /** Type CI-SIS ; celui choisi dans la liste pour un « autre document ». */
  codage: Codage
  titre: string
  corps: Corps
  destinataires: readonly Destinataire[]
  masquages: readonly Masquage[]
}

/**
 * La seule source d'un document terminé : l'écran, le PDF, le CDA N1, le CDA N3 et les métadonnées en
 * sont tirés et disent donc la même chose.
 */
export interface Contenu extends Redaction {
  /** OID : identifiant du CDA et `uniqueId` des métadonnées. */
  id: string
  /** Commun aux versions successives du document. */
  serie: string
  version: number
  remplace: Remplacement | null
  /** Classe XDS tirée du type. */
  classe: Codage
  /** Instants ISO. */
  debutLe: string
  termineLe: string
  patient: PatientFige
  /** Traits que le cabinet ajoute à ses éditions (INS.56). */
  traitsAjoutes: readonly TraitEdition[]
  auteur: AuteurFige
  cabinet: CabinetFige
  /** Texte d'information du patient, réglé par le cabinet (DOC.06) ; vide s'il n'en a pas. */
  mentionRgpd: string
  /** Numéro sous lequel l'Ordonnance Numérique a enregistré cette prescription ; `null` sans dépôt abouti. */
  ordonnanceNumerique: string | null
  /** Le patient s'oppose à ce que le prescripteur consulte les délivrances. */
  oppositionConsultation: boolean
}
