import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Contenu } from '../../documents/modele/contenu.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Demandeur } from '../client/chercher.ts'
import type { Identite, InsDmp } from '../vihf/identite.ts'
import { porteurDeLAuteur } from '../vihf/porteur.ts'

/** Qui appelle le DMP, sur quel dossier, et sous quel nom la trace le garde. */
export interface Acteur extends Demandeur {
  auteur: string
  patientId: number
  /** Motif d'un bris de glace. */
  motif?: string
}

/** Le professionnel devant son écran. */
export const acteurUtilisateur = (
  identite: Identite,
  compte: Compte,
  patient: Patient,
  ins: InsDmp,
): Acteur => ({
  identite,
  patient: ins,
  auteur: nomComplet(compte),
  patientId: patient.id,
})

/** Le cabinet, par son certificat de structure, au nom de l'auteur du document (SC.DMP/CONF.22). */
export const acteurCabinet = (contenu: Contenu, patientId: number, ins: InsDmp): Acteur => ({
  identite: { mode: 'INDIRECTE', porteur: porteurDeLAuteur(contenu.auteur) },
  patient: ins,
  auteur: `${contenu.auteur.prenom} ${contenu.auteur.nom} (envoi automatique)`,
  patientId,
})
