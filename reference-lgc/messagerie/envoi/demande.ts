import type { Compte } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Boite } from '../boites/boite.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import type { DocumentJoint } from '../documents/joindre.ts'
import type { Opposition } from '../oppositions/opposition.ts'

/** À qui : un professionnel par son adresse, le patient par son identité seulement (MSS.14). */
export type Canal = 'professionnel' | 'patient'

/** Ce que l'utilisateur a demandé d'envoyer, tout réuni avant le premier contrôle. */
export interface DemandeEnvoi {
  boite: Boite
  compte: Compte
  canal: Canal
  /** Le patient en cause : destinataire, ou personne dont parle le document. */
  patient: Patient | null
  document: DocumentJoint | null
  /** Les professionnels ; vide quand le patient est le destinataire. */
  professionnels: readonly { nom: string; adresse: string }[]
  objet: string
  texte: string
  options: OptionsEnvoi
  reponseA: CourrielRecu | null
  oppositions: readonly Opposition[]
}

export interface OptionsEnvoi {
  /** Accusé de remise, accusé de lecture. */
  remise: boolean
  lecture: boolean
  /** Le patient ne pourra pas répondre. */
  fin: boolean
}
