import type { Identite } from '../insi/identite.ts'
import type { PersonneDmp } from './issue.ts'

/** Matricule et clé, comme le DMP les écrit : 15 caractères (dmp.md §6 [V]). */
export const insComplet = ({ matricule }: Identite): string => `${matricule.numero}${matricule.cle}`

/** La personne d'un INS, d'après la base d'INSi ; `null` quand elle n'y est pas. */
export function trouverPersonne(identites: readonly Identite[], ins: string): PersonneDmp | null {
  const trouvee = identites.find((identite) => insComplet(identite) === ins)
  if (!trouvee) return null
  const { nomNaissance, prenoms, sexe, dateNaissance } = trouvee
  return { nom: nomNaissance, prenoms, sexe, dateNaissance }
}
