/** Une identité tirée au hasard, et ce qu'un matricule juste y vaut. */
export interface IdentiteTiree {
  /** 13 caractères, sans clé. */
  numero: string
  oid: string
  /** Séparés par une espace. */
  prenoms: string
  nomNaissance: string
  sexe: 'M' | 'F'
  /** AAAA-MM-JJ, peut-être lunaire. */
  dateNaissance: string
  /** Code COG, vide quand il n'est pas connu. */
  lieuNaissance: string
}
