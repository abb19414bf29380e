import type { ChampSaisi } from '../identite.ts'
import type { RegleSaisie } from './saisie.ts'

const DEMANDES: Partial<Record<ChampSaisi, string>> = {
  nomNaissance: 'Renseignez le nom de naissance.',
  premierPrenom: 'Renseignez le premier prénom de naissance.',
  dateNaissance: 'Renseignez la date de naissance, jj/mm/aaaa.',
  sexe: 'Choisissez le sexe.',
  lieuNaissance: 'Renseignez le code du lieu de naissance, 99999 si le lieu est inconnu.',
}

/** Les cinq champs de la règle 5, et eux seuls (INS.11, INS.12). */
export const CHAMPS_OBLIGATOIRES: readonly ChampSaisi[] = [
  'nomNaissance',
  'premierPrenom',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
]

/** Un champ vide après conversion manque, fût-il rempli d'espaces. */
export const exigerChamp =
  (champ: ChampSaisi): RegleSaisie =>
  (saisie) =>
    saisie[champ] === '' ? { champ, message: DEMANDES[champ] ?? 'Renseignez ce champ.' } : null

/**
 * Faute du mutant `champ-supplementaire-obligatoire` : un sixième champ, quand le lieu est
 * inconnu.
 */
export const exigerPrenomsSansLieu: RegleSaisie = ({ lieuNaissance, prenomsNaissance }) =>
  lieuNaissance === '99999' && prenomsNaissance === ''
    ? { champ: 'prenomsNaissance', message: 'Renseignez la liste des prénoms de naissance.' }
    : null
