import { SCHEMA_IDENTITES } from '../../mocks/insi/identite.ts'
import { IDENTITES_DE_TEST } from '../../mocks/insi/identites-de-test.ts'
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
  matricule: { numero: string; cle: string; oid: string }
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

/** Sur un vrai INSi, seules les identités publiques existent ; celles au lieu 99999 sont de nous (ins.md §6). */
const identitesPubliques = (): readonly IdentiteConnue[] =>
  SCHEMA_IDENTITES.parse(IDENTITES_DE_TEST).filter(
    ({ matricule }) => !matricule.numero.includes('99999'),
  )

export async function lireIdentitesConnues(
  simulateurs: Simulateurs,
): Promise<readonly IdentiteConnue[]> {
  if (!simulateurs.simules.includes('insi')) return identitesPubliques()
  const etat = await simulateurs.lire('insi', 'etat')
  return (etat as { identites: readonly IdentiteConnue[] }).identites
}

/** Prérequis : la personne est dans la base d'INSi simulé. */
export async function verifierConnu(simulateurs: Simulateurs, patient: NomPatient): Promise<void> {
  await identiteConnue(simulateurs, patient)
}

/** La personne telle qu'INSi la connaît ; sans elle, le scénario est non vérifiable. */
export async function identiteConnue(
  simulateurs: Simulateurs,
  { nomNaissance, premierPrenom }: NomPatient,
): Promise<IdentiteConnue> {
  const connue = (await lireIdentitesConnues(simulateurs)).find(
    (i) => i.nomNaissance === nomNaissance && `${i.prenoms} `.startsWith(`${premierPrenom} `),
  )
  if (!connue)
    throw new NonVerifiable(`INSi ne connaît pas ${nomNaissance} ${premierPrenom}.`, 'reglage')
  return connue
}

/** Après coup, la personne a un autre trait pour INSi : ce que le cabinet en sait ne concorde plus. */
export async function changerTrait(
  simulateurs: Simulateurs,
  patient: NomPatient,
  trait: Trait,
  valeur: string,
): Promise<void> {
  const champ = trait === 'prenomsNaissance' || trait === 'premierPrenom' ? 'prenoms' : trait
  const connue = await identiteConnue(simulateurs, patient)
  const identites = [{ ...connue, [champ]: valeur }]
  await simulateurs.poster('insi', 'identites', { identites, mode: 'ajouter' })
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

/** Met la carte dans le lecteur simulé ; sans lui, le logiciel en a un vrai, et une vraie carte de test. */
export async function insererCarte(simulateurs: Simulateurs, patient: NomPatient): Promise<void> {
  if (!simulateurs.simules.includes('vitale')) return
  await simulateurs.poster('vitale', 'insert', {
    nom: patient.nomNaissance,
    prenom: patient.premierPrenom,
  })
}
