/** Les professionnels fictifs du banc, communs à tous les services simulés (psc.md §17 [C]). */

/** Professions de la nomenclature G15 présentes dans le jeu. */
export type CodeProfession = '10' | '21' | '40' | '50' | '60' | '70' | '80' | '92'

export interface Structure {
  id: string
  raisonSociale: string
  /** Identifiant national de la structure : `4`+RPPS+rang du cabinet, ou `1`+FINESS. */
  identifiant: string
  departement: string
  secteur: string
}

export interface Activite {
  structure: string
  /** L libéral, S salarié. */
  mode: 'L' | 'S'
}

export interface Personne {
  /** Identifiant national : `8`+RPPS, ou `3`+FINESS/identifiant interne. */
  identifiant: string
  nom: string
  prenom: string
  civilite: 'M' | 'MME'
  profession: CodeProfession | null
  specialite: string | null
  carte: 'CPS' | 'CPE'
  activites: readonly Activite[]
  /** Refusé à la connexion. */
  bloque: boolean
  usage: string
}
