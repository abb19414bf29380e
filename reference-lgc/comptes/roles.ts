/** Les profils auxquels les droits s'accordent. */
export const ROLES = ['medecin', 'secretaire'] as const

/**
 * L'administrateur gère les comptes et n'a aucun droit sur les dossiers : son compte est celui que
 * SC.SSI/IAM.92 appelle compte d'administration local.
 */
export const ROLES_COMPTE = [...ROLES, 'administrateur'] as const
export type Role = (typeof ROLES_COMPTE)[number]

export const LIBELLES_ROLE: Record<Role, string> = {
  medecin: 'Médecin',
  secretaire: 'Secrétaire',
  administrateur: 'Administrateur',
}
