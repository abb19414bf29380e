import type { Fictifs } from './fictifs/types.ts'

/** Ce qu’une règle cherche : un secret, ou ce qui désigne une personne réelle. */
export type SorteRegle = 'secret' | 'identifiant'

/** Une chose trouvée dans un texte. La valeur ne sort jamais de la garde. */
export interface Trouve {
  /** Rang du premier caractère dans le texte. */
  place: number
  valeur: string
  /** Ce que l’on montre à sa place. */
  masque: string
}

interface Regle {
  /** Stable : `garde.cle-privee`. */
  id: string
  sorte: SorteRegle
  /** « clé privée ». */
  titre: string
  pourquoi: string
  remede: string
}

/** Une règle qui lit du texte : une fonction pure du texte et de l’ensemble fictif déclaré. */
export interface RegleTexte extends Regle {
  chercher(texte: string, fictifs: Fictifs): readonly Trouve[]
}

/** Une règle qui lit les octets d’un fichier entier, d’après sa signature. */
export interface RegleOctets extends Regle {
  /** Ce que l’on montre, quand le fichier en est un ; `null` sinon. */
  reconnaitre(octets: Buffer): string | null
}

/** Un morceau de fichier à lire, et comment y situer un rang. */
export interface Extrait {
  /** Chemin dans l’archive, pièce encodée… ; `null` quand c’est le fichier lui-même. */
  membre: string | null
  texte: string
  situer(place: number): string
}

/** Une trouvaille, telle qu’elle est montrée. */
export interface Trouvaille {
  regle: string
  sorte: SorteRegle
  titre: string
  /** Relatif à ce qui est gardé. */
  fichier: string
  membre: string | null
  /** « ligne 12 », « page 3 », « cellule… ». */
  lieu: string
  extrait: string
  /** Nombre de fois dans ce fichier. */
  occurrences: number
  pourquoi: string
  remede: string
}

/** Un fichier ou un morceau que la garde n’a pas lu, et pourquoi. */
export interface NonLu {
  fichier: string
  raison: string
}

/** Ce que la garde a lu et trouvé. */
export interface Bilan {
  schema: 1
  fichiers: number
  trouvailles: readonly Trouvaille[]
  nonLus: readonly NonLu[]
}
