/** Ce qu'INSi rend, une fois lu. */

export interface MatriculeRecu {
  /** Treize caractères et la clé, tels que reçus ; la clé peut manquer ou être fausse. */
  matricule: string
  oid: string
  debut: string | null
  fin: string | null
}

export interface Individu {
  actif: MatriculeRecu
  historique: readonly MatriculeRecu[]
  nomNaissance: string
  /** Prénoms de l'état civil séparés par des espaces ; vide quand INSi ne les donne pas. */
  listePrenoms: string
  sexe: string
  /** `AAAA-MM-JJ`, parfois au jour ou au mois 00. */
  dateNaissance: string
  lieuNaissance: string
}

export type ReponseInsi =
  | { genre: 'trouvee'; code: string; individu: Individu }
  | { genre: 'absente'; code: string; libelle: string }
  | { genre: 'plusieurs'; code: string; libelle: string }
  | { genre: 'erreur'; code: string; message: string }
