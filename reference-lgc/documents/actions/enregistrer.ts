import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterDocument, lireDocument, modifierBrouillon } from '../depot.ts'
import type { Document } from '../document.ts'

export interface Enregistrement {
  patient: Pick<Patient, 'id'>
  compte: Compte
  /** Le brouillon repris, ou `null` pour un nouveau document. */
  brouillon: Document | null
  texte: Pick<Document, 'type' | 'titre' | 'texte'>
}

/** Garde le brouillon et le rend tel qu'enregistré. */
export function enregistrerDocument(
  { base, horloge }: Noyau,
  { patient, compte, brouillon, texte }: Enregistrement,
): Document {
  const le = horloge.maintenant().toISOString()
  const id = base.transaction(() => {
    if (brouillon) {
      modifierBrouillon(base, { ...texte, id: brouillon.id, modifieLe: le })
      return brouillon.id
    }
    const auteur = { auteurId: compte.id, auteur: nomComplet(compte) }
    return ajouterDocument(base, { ...texte, ...auteur, patientId: patient.id, creeLe: le })
  })
  const document = lireDocument(base, patient.id, id)
  if (!document) throw new Error(`Document ${id} perdu à l'enregistrement`)
  return document
}
