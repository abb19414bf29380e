import type { Casier } from '../magasin/casier.ts'

/** Famille d'une boîte aux lettres (mssante.md §1 [V]) ; `PATIENT` est celle de Mon espace santé. */
export const FAMILLES = ['PER', 'ORG', 'APP', 'PATIENT'] as const
export type Famille = (typeof FAMILLES)[number]

/** Ce que fait, seule, une boîte que personne n'ouvre : accuser réception, ou Mon espace santé. */
export type Robot = 'ack' | 'mes'

export interface BoiteDonnee {
  adresse: string
  famille: Famille
  /** Libellé, pour un en-tête From. */
  nom: string
  /** Identifiants nationaux de qui peut l'ouvrir par un jeton. */
  titulaires: readonly string[]
  robot: Robot | null
  /** Attributs du certificat qui l'ouvre : boîte APP. */
  certificat: { OU: string; CN: string } | null
  /** Octets admis ; `null` sans limite, 0 pour une boîte pleine. */
  quota: number | null
  /** Espace de santé clos ou patient opposé : rien n'y est remis. */
  fermee: boolean
}

export interface Boite extends BoiteDonnee {
  casier: Casier
}
