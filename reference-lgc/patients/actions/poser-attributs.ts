import type { Noyau } from '../../serveur/dependances.ts'
import type { Attributs, Dossier, Patient } from '../identite.ts'
import { retirerPresentes } from '../justificatifs/depot.ts'
import { mettentEnDoute } from '../regles/attributs.ts'
import { appliquerEvenement } from '../regles/evenements.ts'
import type { Statut } from '../regles/statut.ts'
import { changerDossier } from './changer.ts'

/** Pose ou lève les attributs ; un doute efface l'INS, la validation et les titres présentés. */
export function poserAttributs(
  noyau: Noyau,
  patient: Patient,
  attributs: Attributs,
  auteur: string,
): Statut {
  const trace = { auteur, type: 'Attributs' }
  const enDoute = mettentEnDoute(patient.attributs, attributs)
  const faits = enDoute
    ? faitsEnDoute(noyau, patient, attributs)
    : { ins: patient.ins, controle: patient.controle }
  const apres: Dossier = { identite: patient.identite, ...faits, attributs }
  return noyau.base.transaction(() => {
    if (enDoute) retirerPresentes(noyau, patient.id)
    return changerDossier(noyau, patient, apres, trace)
  })
}

function faitsEnDoute(
  { mutations }: Noyau,
  patient: Patient,
  { fictive }: Attributs,
): Pick<Dossier, 'ins' | 'controle'> {
  const mutant = fictive ? 'statut-garde-si-fictive' : 'statut-garde-si-douteuse'
  const effaces = appliquerEvenement(patient, 'doute-ou-fiction', {}, mutations)
  return mutations.choisir(mutant, effaces, () => ({
    ins: patient.ins,
    controle: patient.controle,
  }))
}
