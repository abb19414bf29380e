import { consigner } from '../../historique/historique.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Patient } from '../identite.ts'
import { lirePresentes, retirerPresente, type TitrePresente } from '../justificatifs/depot.ts'
import { appliquerEvenement } from '../regles/evenements.ts'
import type { Statut } from '../regles/statut.ts'
import { changerDossier } from './changer.ts'

/** Retire la validation et le titre qui la portait : VALI redevient PROV, QUAL RECUP (ins.md §9). */
export function retirerValidation(noyau: Noyau, patient: Patient, auteur: string): Statut {
  const faits = appliquerEvenement(patient, 'titre-retire', {}, noyau.mutations)
  const apres = { identite: patient.identite, ...faits, attributs: patient.attributs }
  return noyau.base.transaction(() => {
    for (const presente of lirePresentes(noyau.base, patient.id))
      if (presente.code === patient.controle?.code) retirerPresente(noyau, presente.id)
    return changerDossier(noyau, patient, apres, { auteur, type: 'Validation retirée' })
  })
}

/** Un titre enregistré par erreur s'ôte ; s'il porte la validation, elle part avec lui. */
export function retirerTitre(
  noyau: Noyau,
  patient: Patient,
  titre: TitrePresente,
  auteur: string,
): Statut {
  if (patient.controle?.code === titre.code) return retirerValidation(noyau, patient, auteur)
  noyau.base.transaction(() => {
    retirerPresente(noyau, titre.id)
    consigner(noyau, patient.id, {
      auteur,
      type: 'Justificatif retiré',
      changements: [{ libelle: 'Justificatif', avant: titre.libelle, apres: '' }],
      statutAvant: patient.statut,
      statutApres: patient.statut,
    })
  })
  return patient.statut
}
