import type { Mutations } from '../../mutations/interrupteur.ts'
import { compacter } from '../regles/cle-nir.ts'
import { dateEnregistree } from '../saisie/dates.ts'
import { cleSaisie } from './cle.ts'
import { refuserDate, refuserMatricule, refuserSansLettre } from './refus.ts'

/** Quatre champs distincts, jamais une barre de recherche unique (EXI ID 17). */
export const CHAMPS_CRITERES = ['dateNaissance', 'nom', 'prenom', 'matricule'] as const
export type ChampCritere = (typeof CHAMPS_CRITERES)[number]
/** Ce que l'utilisateur a tapé. */
export type CriteresSaisis = Record<ChampCritere, string>

export const CRITERES_VIDES: CriteresSaisis = {
  dateNaissance: '',
  nom: '',
  prenom: '',
  matricule: '',
}

/** Ce que la base cherche ; `null` pour un critère absent. */
export type Criteres = Record<ChampCritere, string | null>

export interface ProblemeCritere {
  champ: ChampCritere
  message: string
}

/** Refuse ce qui ne peut rien trouver, avant de chercher ; rend les clés à comparer. */
export function controlerCriteres(
  saisis: CriteresSaisis,
  mutations: Mutations,
): { criteres: Criteres; problemes: readonly ProblemeCritere[] } {
  const tape = (champ: ChampCritere) => (saisis[champ].trim() === '' ? null : saisis[champ].trim())
  const cle = (texte: string | null) => texte && cleSaisie(texte, mutations)
  const date = tape('dateNaissance')
  const nom = tape('nom')
  const prenom = tape('prenom')
  const matricule = tape('matricule')
  const compact = matricule && compacter(matricule)

  const problemes = [
    refuserDate(date),
    refuserSansLettre('nom', nom),
    refuserSansLettre('prenom', prenom),
    refuserMatricule(compact, mutations),
  ].filter((p) => p !== null)
  if (!date && !nom && !prenom && !matricule)
    problemes.push({ champ: 'dateNaissance', message: 'Donnez au moins un critère.' })
  const criteres = {
    dateNaissance: date && dateEnregistree(date),
    nom: cle(nom),
    prenom: cle(prenom),
    matricule: compact,
  }
  return { criteres, problemes }
}
