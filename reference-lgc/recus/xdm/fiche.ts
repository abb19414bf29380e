import type { Code } from '../cda/code.ts'
import type { IdentiteLue } from '../cda/identite-lue.ts'

/** Ce que METADATA.XML dit d'un document de l'archive (dmp.md §8.3). */
export interface Fiche {
  /** Nom du fichier, relatif au dossier du lot. */
  uri: string
  mimeType: string
  titre: string
  type: Code
  uniqueId: string
  /** Chiffres UTC `AAAAMMJJHHMMSS`. */
  creation: string
  auteur: string
  structure: string
  ins: { matricule: string; oid: string } | null
  /** Traits de `sourcePatientInfo`, et l'INS ; sans eux, `null`. */
  patient: IdentiteLue | null
  /** SHA-1 et taille annoncés ; vides quand la fiche ne les donne pas. */
  empreinte: string
  taille: string
  evenements: readonly Code[]
  /** `uniqueId` ou identifiant du document que celui-ci remplace. */
  remplace: string | null
}
