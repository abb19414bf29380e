import { estAdressePatient } from '../composition/adresse-patient.ts'
import type { DemandeEnvoi } from '../envoi/demande.ts'

/** Forme d'une adresse de l'espace de confiance ; ni guillemets ni commentaires (mssante.md §2 [V]). */
const ADRESSE =
  /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.mssante\.fr$/i

export const adresseDeConfiance = (adresse: string): boolean => ADRESSE.test(adresse)

/** Au moins un destinataire, tous dans l'espace de confiance ; un patient ne se tape pas (MSS.14). */
export function destinatairesValables({ canal, professionnels }: DemandeEnvoi): string | null {
  if (canal === 'patient') return null
  if (professionnels.length === 0) return 'Choisissez au moins un destinataire.'
  const hors = professionnels.find(({ adresse }) => !adresseDeConfiance(adresse))
  if (hors)
    return `« ${hors.adresse} » n'est pas une adresse MSSanté. Vérifiez-la : elle finit par mssante.fr.`
  return professionnels.some(({ adresse }) => estAdressePatient(adresse))
    ? "L'adresse d'un patient ne se saisit pas : ouvrez son dossier et choisissez « Écrire au patient »."
    : null
}
