/** Les profils auxquels les droits s'accordent. */
export const ROLES = ['medecin', 'secretaire'] as const
export type Role = (typeof ROLES)[number]

export const LIBELLES_ROLE: Record<Role, string> = {
  medecin: 'Médecin',
  secretaire: 'Secrétaire',
}
