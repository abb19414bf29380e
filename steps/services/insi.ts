import { NonVerifiable } from '../issues.ts'
import type { NomPatient, Trait } from '../types-parametres.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Une personne de la base d'INSi simulé : date `AAAA-MM-JJ`, prénoms séparés par des espaces. */
export interface IdentiteConnue {
  nomNaissance: string
  prenoms: string
  sexe: string
  dateNaissance: string
  lieuNaissance: string
}

/** Le nom que chaque trait porte dans la réponse d'INSi (ins.md §2.3 [V]). */
const ELEMENT: Record<Trait, string> = {
  nomNaissance: 'NomNaissance',
  premierPrenom: 'Prenom',
  prenomsNaissance: 'ListePrenom',
  dateNaissance: 'DateNaissance',
  sexe: 'Sexe',
  lieuNaissance: 'LieuNaissance',
}

export async function lireIdentitesConnues(
  simulateurs: Simulateurs,
): Promise<readonly IdentiteConnue[]> {
  const etat = await simulateurs.lire('insi', 'etat')
  return (etat as { identites: readonly IdentiteConnue[] }).identites
}

/** Prérequis : la personne est dans la base d'INSi simulé. */
export async function verifierConnu(simulateurs: Simulateurs, patient: NomPatient): Promise<void> {
  const connue = (await lireIdentitesConnues(simulateurs)).some(
    (i) =>
      i.nomNaissance === patient.nomNaissance &&
      `${i.prenoms} `.startsWith(`${patient.premierPrenom} `),
  )
  if (!connue)
    throw new NonVerifiable(
      `INSi simulé ne connaît pas ${patient.nomNaissance} ${patient.premierPrenom}.`,
    )
}

/** Les prochaines réponses d'INSi portent cette valeur, chaîne vide comprise (règles 11 et 12). */
export async function degraderReponse(
  simulateurs: Simulateurs,
  trait: Trait,
  valeur: string,
): Promise<void> {
  await simulateurs.poster('insi', 'faults', {
    endpoint: 'lps',
    mode: 'trait-degrade',
    champ: ELEMENT[trait],
    valeur,
    count: 1,
  })
}

export async function insererCarte(simulateurs: Simulateurs, patient: NomPatient): Promise<void> {
  await simulateurs.poster('vitale', 'insert', {
    nom: patient.nomNaissance,
    prenom: patient.premierPrenom,
  })
}
