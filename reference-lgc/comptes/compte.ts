import { type Base, lireUn } from '../base/base.ts'
import type { Profession } from './professions.ts'
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
  /** Onze chiffres ; absent pour un salarié du cabinet. Pivot du rapprochement avec PSC. */
  rpps: string | null
  /** Identifiant national du professionnel (8 + RPPS) ; absent pour un salarié du cabinet. */
  identifiantNational: string | null
  /** Donné par le cabinet, jamais repris (SC.SSI/IE.33). */
  identifiantPrive: string
  nomExercice: string
  prenomExercice: string
  profession: Profession | null
  identifiantFacturation: string | null
  specialiteAmo: string | null
  secteurActivite: string | null
  /** Un compte désactivé ne s'ouvre par aucun moyen. */
  actif: boolean
  /** Depuis quand le mot de passe est bloqué ; les autres moyens restent ouverts. */
  bloqueLe: Date | null
  /** Un mot de passe provisoire se change à la première connexion. */
  aChanger: boolean
  motDePasseLe: Date | null
  echecs: number
}

interface LigneCompte {
  id: number
  identifiant: string
  nom: string
  prenom: string
  role: Role
  administrateur: number
  super_utilisateur: number
  rpps: string | null
  identifiant_prive: string | null
  nom_exercice: string | null
  prenom_exercice: string | null
  profession: Profession | null
  identifiant_facturation: string | null
  specialite_amo: string | null
  secteur_activite: string | null
  actif: number
  bloque_le: string | null
  a_changer: number
  mot_de_passe_le: string | null
  echecs: number
  hachage: string
}

const date = (texte: string | null): Date | null => (texte === null ? null : new Date(texte))

const versCompte = (ligne: LigneCompte): Compte => ({
  id: ligne.id,
  identifiant: ligne.identifiant,
  nom: ligne.nom,
  prenom: ligne.prenom,
  role: ligne.role,
  administrateur: ligne.administrateur === 1,
  superUtilisateur: ligne.super_utilisateur === 1,
  rpps: ligne.rpps,
  identifiantNational: ligne.rpps === null ? null : `8${ligne.rpps}`,
  identifiantPrive: ligne.identifiant_prive ?? '',
  nomExercice: ligne.nom_exercice ?? ligne.nom,
  prenomExercice: ligne.prenom_exercice ?? ligne.prenom,
  profession: ligne.profession,
  identifiantFacturation: ligne.identifiant_facturation,
  specialiteAmo: ligne.specialite_amo,
  secteurActivite: ligne.secteur_activite,
  actif: ligne.actif === 1,
  bloqueLe: date(ligne.bloque_le),
  aChanger: ligne.a_changer === 1,
  motDePasseLe: date(ligne.mot_de_passe_le),
  echecs: ligne.echecs,
})

export function lireCompte(base: Base, id: number): Compte | null {
  const ligne = lireUn<LigneCompte>(base, 'SELECT * FROM compte WHERE id = ?', [id])
  return ligne && versCompte(ligne)
}

/** Tous les comptes, ceux qui servent d'abord. */
export const lireComptes = (base: Base): Compte[] =>
  base
    .lire<LigneCompte>('SELECT * FROM compte ORDER BY actif DESC, nom, prenom, id')
    .map(versCompte)

/** Les comptes d'un professionnel, désactivés compris : le rapprochement avec PSC en juge. */
export const lireComptesDuRpps = (base: Base, rpps: string): Compte[] =>
  base.lire<LigneCompte>('SELECT * FROM compte WHERE rpps = ? ORDER BY id', [rpps]).map(versCompte)

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
