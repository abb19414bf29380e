import { changementsIdentite } from '../../historique/changements.ts'
import { consigner } from '../../historique/historique.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterPatient, lirePatient } from '../depot.ts'
import { IDENTITE_VIDE, type Identite, type Justificatif } from '../identite.ts'
import type { Statut } from '../regles/statut.ts'
import { presenterTitre } from './presenter-titre.ts'

/** Ce que la création enregistre ; le justificatif est facultatif (INS.12, INS.18). */
export interface Creation {
  identite: Identite
  justificatif: Justificatif | null
}

/** Crée le dossier d'une identité déjà contrôlée ; elle est provisoire (INS.22). */
export function creerPatient(
  noyau: Noyau,
  { identite, justificatif }: Creation,
  auteur: string,
): { id: number; statut: Statut } {
  return noyau.base.transaction(() => {
    const id = ajouterPatient(noyau, {
      identite,
      ins: null,
      controle: null,
      attributs: { homonyme: false, douteuse: false, fictive: false },
    })
    const patient = lirePatient(noyau, id)
    if (!patient) throw new Error('Le dossier créé est introuvable.')
    consigner(noyau, id, {
      auteur,
      type: 'Création',
      changements: changementsIdentite(IDENTITE_VIDE, identite),
      statutAvant: null,
      statutApres: patient.statut,
    })
    noyau.diffusion?.annoncer({
      patientId: id,
      avant: null,
      apres: patient,
      modification: false,
    })
    const garde = noyau.mutations.choisir('justificatif-non-enregistre', justificatif, () => null)
    return { id, statut: garde ? presenterTitre(noyau, patient, garde, auteur) : patient.statut }
  })
}
