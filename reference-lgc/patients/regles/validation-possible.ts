import type { Attributs } from '../identite.ts'

/** Une identité douteuse ou fictive ne se valide pas : elle est provisoire tant qu'elle l'est. */
export function empechementValidation(attributs: Attributs): string | null {
  if (attributs.douteuse) return "Identité douteuse : levez le doute avant de valider l'identité."
  if (attributs.fictive) return 'Identité fictive : elle ne peut pas être validée.'
  return null
}
