import { lirePatients, porteurDuMatricule } from '../patients/depot.ts'
import type { Patient } from '../patients/identite.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { BeneficiaireApcv } from './contexte.ts'

const RESSEMBLANTS_MAX = 10

/** Ce que le cabinet sait déjà d'une personne lue. */
export interface Rapprochement {
  /** Le dossier qui porte ce matricule : c'est elle. */
  porteur: number | null
  /** Dossiers nés le même jour sous un de ses noms : à l'utilisateur de voir. */
  ressemblants: readonly Patient[]
}

/** Cherche avant de créer, comme partout dans le logiciel (EXI ID 17). */
export function rapprocher(noyau: Noyau, { individu }: BeneficiaireApcv): Rapprochement {
  const porteur = porteurDuMatricule(noyau.base, individu.actif.matricule)
  if (porteur !== null) return { porteur, ressemblants: [] }
  const { dateNaissance, nomNaissance, listePrenoms } = individu
  const ressemblants = lirePatients(
    noyau,
    `WHERE p.date_naissance = ? AND p.matricule IS NULL
     AND (p.nom_naissance = ? OR p.nom_utilise = ? OR p.premier_prenom = ?)
     ORDER BY p.id LIMIT ${RESSEMBLANTS_MAX}`,
    [dateNaissance, nomNaissance, nomNaissance, listePrenoms.split(' ')[0] ?? ''],
  )
  return { porteur, ressemblants }
}
