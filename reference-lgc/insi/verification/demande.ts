import type { Compte } from '../../comptes/compte.ts'
import type { Identite } from '../../patients/identite.ts'
import type { MotifVerification } from '../motifs.ts'

/** Les traits qu'INSi compare (ins.md §8 [V]) ; chaîne vide pour un trait inconnu. */
export type TraitsStricts = Pick<
  Identite,
  'nomNaissance' | 'premierPrenom' | 'prenomsNaissance' | 'sexe' | 'dateNaissance' | 'lieuNaissance'
>

/** Ce qu'on fait vérifier, pour quel dossier (aucun pour une donnée reçue), par qui et pourquoi. */
export interface DemandeVerification {
  ins: { matricule: string; oid: string }
  traits: TraitsStricts
  patientId: number | null
  auteur: string
  /** Celui qui s'identifie quand le cabinet appelle par assertion ; absent, la structure appelle. */
  compte?: Compte | null
  motif: MotifVerification
}

/** Une panne n'est ni oui ni non : elle ne change jamais un statut (ins.md §10.2). */
export type ResultatVerification =
  | { genre: 'concorde' | 'discorde'; code: string }
  | { genre: 'incident'; code: string; message: string }
