import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterDocument, lireDocument, modifierBrouillon } from '../depot.ts'
import type { Document } from '../document.ts'
import type { Redaction } from '../modele/contenu.ts'

export interface Enregistrement {
  patient: Pick<Patient, 'id'>
  compte: Compte
  /** Le brouillon repris, ou `null` pour un nouveau document. */
  brouillon: Document | null
  redaction: Redaction
}

/** Garde le brouillon et le rend tel qu'enregistré. */
export function enregistrerDocument(
  { base, horloge }: Noyau,
  { patient, compte, brouillon, redaction }: Enregistrement,
): Document {
  const le = horloge.maintenant().toISOString()
  const id = base.transaction(() => {
    if (brouillon) {
      modifierBrouillon(base, { ...redaction, id: brouillon.id, modifieLe: le })
      return brouillon.id
    }
    return ajouterDocument(base, {
      ...redaction,
      auteurId: compte.id,
      auteur: nomComplet(compte),
      patientId: patient.id,
      creeLe: le,
      remplaceId: null,
    })
  })
  const document = lireDocument(base, patient.id, id)
  if (!document) throw new Error(`Document ${id} perdu à l'enregistrement`)
  return document
}
