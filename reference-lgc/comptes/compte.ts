import { type Base, lireUn } from '../base/base.ts'
import type { Role } from './roles.ts'

/** Un utilisateur du cabinet, sans son mot de passe. */
export interface Compte {
  id: number
  identifiant: string
  nom: string
  prenom: string
  role: Role
  administrateur: boolean
  /** Peut modifier les traits verrouillés d'une identité récupérée ou qualifiée (règle 26). */
  superUtilisateur: boolean
  /** Identifiant national du professionnel (8 + RPPS) ; absent pour un salarié du cabinet. */
  identifiantNational: string | null
  identifiantFacturation: string | null
  specialiteAmo: string | null
  secteurActivite: string | null
}

interface LigneCompte {
  id: number
  identifiant: string
  nom: string
  prenom: string
  role: Role
  administrateur: number
  super_utilisateur: number
  identifiant_national: string | null
  identifiant_facturation: string | null
  specialite_amo: string | null
  secteur_activite: string | null
  hachage: string
}

const versCompte = (ligne: LigneCompte): Compte => ({
  id: ligne.id,
  identifiant: ligne.identifiant,
  nom: ligne.nom,
  prenom: ligne.prenom,
  role: ligne.role,
  administrateur: ligne.administrateur === 1,
  superUtilisateur: ligne.super_utilisateur === 1,
  identifiantNational: ligne.identifiant_national,
  identifiantFacturation: ligne.identifiant_facturation,
  specialiteAmo: ligne.specialite_amo,
  secteurActivite: ligne.secteur_activite,
})

export function lireCompte(base: Base, id: number): Compte | null {
  const ligne = lireUn<LigneCompte>(base, 'SELECT * FROM compte WHERE id = ?', [id])
  return ligne && versCompte(ligne)
}

/** Pour la connexion seulement : l'empreinte du mot de passe ne va nulle part ailleurs. */
export function lireCompteEtHachage(
  base: Base,
  identifiant: string,
): { compte: Compte; hachage: string } | null {
  const ligne = lireUn<LigneCompte>(base, 'SELECT * FROM compte WHERE identifiant = ?', [
    identifiant,
  ])
  return ligne && { compte: versCompte(ligne), hachage: ligne.hachage }
}

/** Nom d'auteur des traces : lisible, et stable si le compte disparaît. */
export const nomComplet = (compte: Pick<Compte, 'prenom' | 'nom'>): string =>
  `${compte.prenom} ${compte.nom}`
