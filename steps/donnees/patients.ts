import type { TraitsSaisis } from '../pilotes/contrat.ts'
import type { NomPatient, Trait } from '../types-parametres.ts'

/** Une saisie valable, dont un scénario change le seul trait qu'il éprouve. */
export const SAISIE_VALABLE: TraitsSaisis = {
  nomNaissance: 'ESSAI',
  premierPrenom: 'CAMILLE',
  dateNaissance: '15/01/1980',
  sexe: 'F',
  lieuNaissance: '63220',
}

/** Les cinq traits d'un patient dit en une phrase. */
export function cinqTraits(
  patient: NomPatient,
  sexe: string,
  dateNaissance: string,
  lieuNaissance: string,
): TraitsSaisis {
  return { ...patient, sexe, dateNaissance, lieuNaissance }
}

export function sans(traits: TraitsSaisis, trait: Trait): TraitsSaisis {
  return Object.fromEntries(Object.entries(traits).filter(([nom]) => nom !== trait))
}

const COLONNES: Record<string, keyof TraitsSaisis> = {
  'nom de naissance': 'nomNaissance',
  'premier prénom': 'premierPrenom',
  'liste des prénoms': 'prenomsNaissance',
  date: 'dateNaissance',
  sexe: 'sexe',
  lieu: 'lieuNaissance',
  'nom utilisé': 'nomUtilise',
  'prénom utilisé': 'prenomUtilise',
}

/** Les patients d'un tableau Gherkin ; une case vide n'est pas saisie. */
export function patientsDuTableau(lignes: readonly Record<string, string>[]): TraitsSaisis[] {
  return lignes.map((ligne) => {
    const traits: TraitsSaisis = {}
    for (const [colonne, valeur] of Object.entries(ligne)) {
      const champ = COLONNES[colonne]
      if (!champ) throw new Error(`Colonne inconnue : ${colonne}`)
      if (valeur !== '') traits[champ] = valeur
    }
    return traits
  })
}
