/** Ce qu'un validateur relève : la règle, sa source, sa force, où et quoi. */

/** Force d'une règle : vérifiée, déduite, ou choix du banc. */
export type MarqueRegle = 'V' | 'I' | 'C'

export interface Anomalie {
  /** Identifiant stable, `insi.schema`, `xml.doctype`. */
  regle: string
  source: string
  marque: MarqueRegle
  /** Phrase française adressée à l'éditeur. */
  message: string
  /** Ligne du document, 0 quand elle n'a pas de sens. */
  ligne: number
}
