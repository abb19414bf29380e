import type { DemandeEnvoi } from '../envoi/demande.ts'

/** Une boîte applicative dit toujours qui joindre (ECO.2.2.5, MSS.13). */
export const contactApplicatif = ({ boite }: DemandeEnvoi): string | null =>
  boite.famille === 'APP' && boite.adresseContact === ''
    ? "Réglez l'adresse de contact de cette boîte applicative avant d'envoyer."
    : null
