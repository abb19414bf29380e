/** Les titres dont une copie peut être gardée ; la carte Vitale, qui n'en est pas un, n'y est pas. */
export const TITRES_COPIES: readonly string[] = [
  "Carte nationale d'identité",
  'Passeport',
  'Titre de séjour',
  'Livret de famille',
  "Extrait d'acte de naissance",
  'Document de circulation pour étranger mineur',
  'Permis de conduire',
]
