import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { creerIncident } from '../../serveur/incident.ts'
import type { Communication } from '../ligne.ts'
import type { MotifVerification } from '../motifs.ts'
import type { ReponseInsi } from '../reponse.ts'
import { verifierIns } from './verifier.ts'

/** Fait vérifier l'INS d'un dossier, avec ses traits d'aujourd'hui. */
export async function verifierDossier(
  noyau: Noyau,
  communication: Communication,
  appelId: number,
  demande: { patient: Patient; compte: Compte; motif: MotifVerification },
): Promise<ReponseInsi> {
  const { patient, compte, motif } = demande
  const { ins, identite: traits, id: patientId } = patient
  if (!ins) throw creerIncident('sans-ins', "Ce dossier n'a pas d'INS à vérifier.")
  const auteur = nomComplet(compte)
  const verification = { ins, traits, patientId, auteur, compte, motif }
  const resultat = await verifierIns(noyau, communication, verification, appelId)
  return resultat.genre === 'incident' ? { ...resultat, genre: 'erreur' } : resultat
}
