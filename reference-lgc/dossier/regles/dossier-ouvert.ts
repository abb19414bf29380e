import type { Compte } from '../../comptes/compte.ts'

/** Le dossier médical est couvert par le secret : les seuls médecins du cabinet l'ouvrent. */
export const dossierOuvertA = ({ role }: Pick<Compte, 'role'>): boolean => role === 'medecin'
