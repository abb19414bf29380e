import type { Patient } from '../../patients/identite.ts'
import { ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import type { Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { lireDocument } from '../depot.ts'
import type { Document } from '../document.ts'

/** Le document de l'adresse, s'il est bien de ce patient ; l'accès est tracé. */
export function ouvrirDocument(
  c: Requete,
  noyau: Noyau,
  operation: string,
): { patient: Patient; document: Document } | null {
  const patient = ouvrirPatient(c, noyau, operation)
  const id = entier(c.req.param('document'))
  const document = patient && id !== null ? lireDocument(noyau.base, patient.id, id) : null
  return patient && document && { patient, document }
}
