import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import { DOMAINES, domaineDe, operateurDe } from '../boites/operateurs.ts'
import type { RegistreBoites } from '../boites/registre.ts'

/** Pourquoi un message n'est pas remis : l'état étendu (RFC 3463) et sa phrase. */
export interface MotifEchec {
  statut: string
  raison: string
}

/** Au-delà de ce que l'opérateur du destinataire accepte. */
export const TROP_GRAND: MotifEchec = { statut: '5.3.4', raison: 'message trop grand' }

const MATRICULE = /^(\d{13}|\d{5}2[AB]\d{6})(\d{2})$/i

/** L'adresse citoyenne est le matricule et sa clé, quinze caractères (mssante.md §2 [V]). */
export function adresseCitoyenneJuste(adresse: string): boolean {
  const lue = MATRICULE.exec(adresse.slice(0, adresse.lastIndexOf('@')))
  return lue !== null && cleMatricule((lue[1] ?? '').toUpperCase()) === lue[2]
}

/** Pourquoi cette adresse ne reçoit pas ; `null` quand elle reçoit (mssante.md §6 et §13 [V pour les cas]). */
export function motifEchec(
  boites: RegistreBoites,
  adresse: string,
  octets: number,
): MotifEchec | null {
  const patient = domaineDe(adresse) === DOMAINES.patient
  if (patient && !adresseCitoyenneJuste(adresse))
    return { statut: '5.1.3', raison: 'adresse invalide' }
  const boite = boites.parAdresse(adresse)
  if (!boite)
    return {
      statut: '5.1.1',
      raison: patient ? 'patient non trouvé' : 'boîte aux lettres inconnue',
    }
  if (octets > (operateurDe(adresse)?.tailleMax ?? octets)) return TROP_GRAND
  return boite.fermee ? { statut: '5.2.1', raison: 'messagerie fermée' } : null
}
