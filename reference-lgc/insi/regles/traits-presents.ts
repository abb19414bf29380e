import type { RegleReprise } from './reprise.ts'

/** INS.16 (règle 12) : un trait vide n'est pas repris. Une règle par trait. */
export const exigerNom: RegleReprise = ({ nomNaissance }) =>
  nomNaissance === '' ? 'INSi a rendu un nom de naissance vide.' : null

export const exigerListePrenoms: RegleReprise = ({ listePrenoms }) =>
  listePrenoms === '' ? 'INSi a rendu une liste des prénoms vide.' : null

export const exigerSexe: RegleReprise = ({ sexe }) =>
  sexe === '' ? 'INSi a rendu un sexe vide.' : null
