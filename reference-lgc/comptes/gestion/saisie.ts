import { type Base, lireUn } from '../../base/base.ts'
import type { Erreur } from '../../vues/champ.tsx'
import type { Compte } from '../compte.ts'
import { estProfession, type Profession } from '../professions.ts'
import { ROLES_COMPTE, type Role } from '../roles.ts'

/** Ce que l'administrateur saisit d'un compte, tel que tapé. */
export const CHAMPS_COMPTE = [
  'identifiant',
  'nom',
  'prenom',
  'nomExercice',
  'prenomExercice',
  'profession',
  'rpps',
  'role',
  'administrateur',
  'superUtilisateur',
] as const
export type ChampCompte = (typeof CHAMPS_COMPTE)[number]
export type SaisieCompte = Record<ChampCompte, string>

export const LIBELLES_CHAMPS: Record<ChampCompte, string> = {
  identifiant: 'Identifiant de connexion',
  nom: 'Nom',
  prenom: 'Prénom',
  nomExercice: "Nom d'exercice",
  prenomExercice: "Prénom d'exercice",
  profession: 'Profession',
  rpps: 'Numéro RPPS',
  role: 'Profil',
  administrateur: 'Responsable du cabinet',
  superUtilisateur: 'Modifie les traits verrouillés',
}

/** Les valeurs qui s'écrivent ; l'identifiant privé vient du cabinet, jamais de la saisie. */
export interface ValeursCompte {
  identifiant: string
  nom: string
  prenom: string
  nomExercice: string
  prenomExercice: string
  profession: Profession | null
  rpps: string | null
  role: Role
  administrateur: boolean
  superUtilisateur: boolean
}

export const saisieVide = (): SaisieCompte => ({
  ...(Object.fromEntries(CHAMPS_COMPTE.map((champ) => [champ, ''])) as SaisieCompte),
  role: 'medecin',
})

export const saisieDe = (compte: Compte): SaisieCompte => ({
  identifiant: compte.identifiant,
  nom: compte.nom,
  prenom: compte.prenom,
  nomExercice: compte.nomExercice,
  prenomExercice: compte.prenomExercice,
  profession: compte.profession ?? '',
  rpps: compte.rpps ?? '',
  role: compte.role,
  administrateur: compte.administrateur ? 'oui' : '',
  superUtilisateur: compte.superUtilisateur ? 'oui' : '',
})

export const lireSaisie = (corps: Readonly<Record<string, string>>): SaisieCompte =>
  Object.fromEntries(
    CHAMPS_COMPTE.map((champ) => [champ, (corps[champ] ?? '').trim().slice(0, 100)]),
  ) as SaisieCompte

const estRole = (texte: string): texte is Role =>
  (ROLES_COMPTE as readonly string[]).includes(texte)

/** Onze chiffres dont le dernier est la clé de Luhn (psc.md §17 [C]). */
export function rppsPlausible(rpps: string): boolean {
  if (!/^\d{11}$/.test(rpps)) return false
  const somme = [...rpps].reverse().reduce((total, signe, rang) => {
    const chiffre = Number(signe) * (rang % 2 === 0 ? 1 : 2)
    return total + (chiffre > 9 ? chiffre - 9 : chiffre)
  }, 0)
  return somme % 10 === 0
}

const pris = (base: Base, identifiant: string, id: number): boolean =>
  lireUn(base, 'SELECT 1 AS n FROM compte WHERE identifiant = ? AND id <> ?', [identifiant, id]) !==
  null

/** Ce qui s'oppose à la saisie, tout à la fois ; `id` est 0 pour un compte à créer. */
export function erreursSaisie(base: Base, saisie: SaisieCompte, id: number): readonly Erreur[] {
  const { identifiant, nom, prenom, profession, rpps, role } = saisie
  const fautes: [boolean, ChampCompte, string][] = [
    [
      !/^[a-z0-9][a-z0-9.-]{2,}$/.test(identifiant),
      'identifiant',
      'Trois signes au moins : minuscules sans accent, chiffres, point ou tiret.',
    ],
    [pris(base, identifiant, id), 'identifiant', 'Un autre compte porte déjà cet identifiant.'],
    [nom === '', 'nom', 'Tapez le nom.'],
    [prenom === '', 'prenom', 'Tapez le prénom.'],
    [profession !== '' && !estProfession(profession), 'profession', 'Choisissez dans la liste.'],
    [
      rpps !== '' && !rppsPlausible(rpps),
      'rpps',
      'Un numéro RPPS a onze chiffres, dont une clé. Vérifiez-les.',
    ],
    [rpps !== '' && profession === '', 'profession', 'Un numéro RPPS suppose une profession.'],
    [!estRole(role), 'role', 'Choisissez un profil.'],
  ]
  return fautes.flatMap(([faute, champ, message]) => (faute ? [{ champ, message }] : []))
}

/** Passe d'une saisie sans erreur aux valeurs qui s'écrivent. */
export function valeursDe(saisie: SaisieCompte): ValeursCompte {
  const { profession, rpps, role } = saisie
  const soignant = role === 'medecin'
  return {
    identifiant: saisie.identifiant,
    nom: saisie.nom,
    prenom: saisie.prenom,
    nomExercice: saisie.nomExercice || saisie.nom,
    prenomExercice: saisie.prenomExercice || saisie.prenom,
    profession: estProfession(profession) ? profession : null,
    rpps: rpps || null,
    role: estRole(role) ? role : 'secretaire',
    // Ces deux permissions portent sur les dossiers : un administrateur n'en a pas.
    administrateur: soignant && saisie.administrateur === 'oui',
    superUtilisateur: role !== 'administrateur' && saisie.superUtilisateur === 'oui',
  }
}
