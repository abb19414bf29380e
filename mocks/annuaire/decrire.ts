import { CLES } from './cles.ts'
import { CHEMIN_EXTRACTIONS } from './extraction/servir.ts'
import { CHEMIN_FHIR } from './fhir/adresses.ts'

/** Où l'Annuaire simulé se joint, et la clé d'application qu'il connaît (conception.md §5). */
export interface AnnuaireDecrit {
  fhir: string
  cle: string
  extractions: string
}

/** Les adresses, sous celle du serveur. */
export const decrireAnnuaire = (adresse: string): AnnuaireDecrit => ({
  fhir: `${adresse}${CHEMIN_FHIR}`,
  cle: CLES[0],
  extractions: `${adresse}${CHEMIN_EXTRACTIONS}`,
})
