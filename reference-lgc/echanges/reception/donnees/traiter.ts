import { consigner } from '../../../historique/historique.ts'
import { lirePatient } from '../../../patients/depot.ts'
import type { Patient } from '../../../patients/identite.ts'
import type { Noyau } from '../../../serveur/dependances.ts'
import { nommer } from '../../domaine.ts'
import { lireRecu, noterSuite } from '../depot.ts'
import { AUTEUR_AUTOMATIQUE, type MessageRecu } from '../message-recu.ts'
import { rapprocher } from '../rapprocher.ts'
import { rattacherDonnee } from './rattacher.ts'

/** Range une donnée dans un dossier, et l'inscrit à l'historique du patient. */
export function integrerDonnee(
  noyau: Noyau,
  message: MessageRecu,
  patient: Pick<Patient, 'id' | 'statut'>,
  auteur: string,
): void {
  noyau.base.transaction(() => {
    noterSuite(noyau, message.id, { suite: 'integree', motif: null, patientId: patient.id, auteur })
    consigner(noyau, patient.id, {
      auteur,
      type: 'Donnée reçue intégrée',
      changements: [
        {
          libelle: message.donnee?.titre ?? 'Résultats',
          avant: '',
          apres: nommer(message.emetteur),
        },
      ],
      statutAvant: patient.statut,
      statutApres: patient.statut,
    })
  })
}

/** Décide du sort d'une donnée encore en attente, et le note ; une donnée rangée ne bouge plus. */
export function traiterDonnee(noyau: Noyau, id: number, auteur = AUTEUR_AUTOMATIQUE): void {
  const message = lireRecu(noyau.base, id)
  if (!message?.donnee || message.suite !== 'en-attente') return
  const faits = { ...message, ...rapprocher(noyau, message) }
  const sort = rattacherDonnee(faits, noyau.mutations)
  const patient = sort.genre === 'integrer' ? lirePatient(noyau, sort.patientId) : null
  if (patient) {
    integrerDonnee(noyau, message, patient, auteur)
    return
  }
  const motif = sort.genre === 'attendre' ? sort.motif : null
  noterSuite(noyau, id, { suite: 'en-attente', motif, patientId: null, auteur })
}
