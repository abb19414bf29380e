import { homonymesExacts, lirePatient, porteurDuMatricule } from '../../patients/depot.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { MessageRecu } from './message-recu.ts'

/** Les dossiers du cabinet que ce message peut concerner. */
export interface Rapprochement {
  /** Celui qui porte l'INS reçue. */
  porteur: Patient | null
  /** Ceux qui ont le même nom, premier prénom, sexe et date de naissance. */
  candidats: readonly Patient[]
}

export function rapprocher(
  noyau: Noyau,
  { identite, ins }: Pick<MessageRecu, 'identite' | 'ins'>,
): Rapprochement {
  const id = ins ? porteurDuMatricule(noyau.base, ins.matricule) : null
  const porteur = id === null ? null : lirePatient(noyau, id)
  const candidats = homonymesExacts(noyau, identite)
    .filter((candidat) => candidat !== id)
    .map((candidat) => lirePatient(noyau, candidat))
    .filter((patient) => patient !== null)
  return { porteur, candidats: porteur ? [porteur, ...candidats] : candidats }
}
