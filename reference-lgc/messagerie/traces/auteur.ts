import { type Compte, nomComplet } from '../../comptes/compte.ts'

/** L'identifiant de qui agit : son RPPS, ou son nom quand il n'en a pas. */
export const auteurTrace = (compte: Pick<Compte, 'rpps' | 'nom' | 'prenom'>): string =>
  compte.rpps ?? nomComplet(compte)
