/** Le domaine de Mon espace santé (mssante.md §2 [V]). */
const DOMAINE_PATIENT = 'patient.mssante.fr'

/** L'adresse d'un patient se construit, elle ne se tape jamais (MSS.14). */
export const adressePatient = (matricule: string): string =>
  `${matricule.toUpperCase()}@${DOMAINE_PATIENT}`

/** Le matricule d'une adresse de patient ; `null` pour toute autre adresse. */
export function matriculeDeLAdresse(adresse: string): string | null {
  const [, matricule] = /^([0-9AB]{15})@patient\.mssante\.fr$/i.exec(adresse) ?? []
  return matricule?.toUpperCase() ?? null
}

export const estAdressePatient = (adresse: string): boolean =>
  adresse.toLowerCase().endsWith(`@${DOMAINE_PATIENT}`)
