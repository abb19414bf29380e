import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Coffre } from '../coffre.ts'
import { ajouterCopie, nombreDeCopies } from '../depot.ts'
import { emballer } from '../enveloppe.ts'
import type { TypeCopie } from '../regles/type-du-fichier.ts'
import { tracerCopie } from '../tracer-copie.ts'

export interface Depose {
  /** Libellé du titre copié. */
  titre: string
  type: TypeCopie
  octets: Uint8Array
  auteur: string
}

/** Garde une copie : chiffrée en mémoire, elle n'atteint le disque que sous cette forme (INS.52). */
export async function deposerCopie(
  noyau: Noyau,
  coffre: Coffre,
  patient: Pick<Patient, 'id'>,
  { titre, type, octets, auteur }: Depose,
): Promise<number> {
  const { base, horloge, mutations } = noyau
  const deposeeLe = horloge.maintenant().toISOString()
  const clair = emballer({ patientId: patient.id, type, deposeeLe }, octets)
  const chiffre = await coffre.chiffrer(clair, nombreDeCopies(base) === 0)
  const garde = mutations.active('copie-en-clair') ? { ...chiffre, octets: clair } : chiffre
  const copie = {
    patientId: patient.id,
    titre,
    type,
    taille: octets.length,
    deposeeLe,
    deposeePar: auteur,
  }
  return base.transaction(() => {
    const id = ajouterCopie(base, copie, garde)
    tracerCopie(noyau, { ...copie, id }, 'depot', auteur)
    return id
  })
}
