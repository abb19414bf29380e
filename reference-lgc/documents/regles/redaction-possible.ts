import type { Compte } from '../../comptes/compte.ts'

/** Un document se signe du numéro national d'un professionnel (cda.md §6 [V]). */
export const empechementRedaction = (compte: Pick<Compte, 'identifiantNational'>): string | null =>
  compte.identifiantNational === null
    ? 'Seul un professionnel de santé du cabinet rédige et signe un document.'
    : null
