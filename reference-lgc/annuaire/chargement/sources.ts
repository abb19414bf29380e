/** Les deux extractions publiques, dans l'ordre où elles se chargent (annuaire.md §2.1 [V]). */
export const SOURCES = [
  {
    service: 'PS_LibreAcces',
    entree: 'PS_LibreAcces_Personne_activite',
    libelle: 'Professionnels et activités',
  },
  {
    service: 'Extraction_Correspondance_MSSante',
    entree: 'Extraction_Correspondance_MSSante',
    libelle: 'Boîtes MSSanté',
  },
] as const

/** « 06/03/2026 à 02 h 00 », lu dans le nom du fichier ; vide quand il ne porte pas de date. */
export function generationDe(nom: string): string {
  const [, a, m, j, h, min] = /_(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})/.exec(nom) ?? []
  return a ? `${j}/${m}/${a} à ${h} h ${min}` : ''
}

/** Le jour de l'extraction, `AAAA-MM-JJ`. */
export function jourDuFichier(nom: string): string | null {
  const [, a, m, j] = /_(\d{4})(\d{2})(\d{2})\d{4}/.exec(nom) ?? []
  return a ? `${a}-${m}-${j}` : null
}
