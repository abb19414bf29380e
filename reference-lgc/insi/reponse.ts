/** Ce qu'INSi rend, une fois lu. */

/** Un matricule actif ou ancien ; ses dates sont rares. */
export interface MatriculeRecu {
  /** Treize caractères et la clé, tels que reçus ; la clé peut manquer ou être fausse. */
  matricule: string
  oid: string
  debut: string | null
  fin: string | null
}

/** L'identité rendue, sans aucune correction de notre part. */
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

/** Toutes les issues d'un appel ; une panne est une réponse comme une autre pour l'écran. */
export type ReponseInsi =
  | { genre: 'trouvee'; code: string; individu: Individu }
  | { genre: 'absente'; code: string; libelle: string }
  | { genre: 'plusieurs'; code: string; libelle: string }
  /** Une vérification : les traits et le matricule s'accordent encore, ou non. */
  | { genre: 'concorde' | 'discorde'; code: string }
  | { genre: 'erreur'; code: string; message: string }
