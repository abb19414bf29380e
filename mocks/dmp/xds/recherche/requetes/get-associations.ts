import { associationsDe, type Chercher, RIEN, toutes } from '../types.ts'

/** Les associations dont un bout est l'un des objets donnés. */
export const getAssociations: Chercher = (requete, depot) => ({
  ...RIEN,
  associations: associationsDe(toutes(requete, '$uuid'), depot),
})
