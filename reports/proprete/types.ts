import type { Fictifs } from './fictifs/types.ts'

/** Ce qu’une règle cherche. */
export const SORTES = [
  'secret',
  'identifiant',
  'interne',
  'actif',
  'illisible',
  'derogation',
] as const
export type SorteRegle = (typeof SORTES)[number]

/** Ce qu’est le texte d’un extrait : certaines règles ne valent que pour l’une de ces formes. */
export type Forme = 'texte' | 'balises' | 'metadonnees'

/** Une chose trouvée. La valeur ne sort jamais de l’inspection. */
export interface Trouve {
  /** Rang du premier caractère dans le texte. */
  place: number
  valeur: string
  /** Ce que l’on montre à sa place. */
  masque: string
}

export interface Regle {
  /** Stable : `garde.cle-privee`. */
  id: string
  sorte: SorteRegle
  /** « clé privée ». */
  titre: string
  pourquoi: string
  remede: string
  /** D’où vient la règle. */
  source: string
}

/** Les noms de la machine où l’on inspecte, et de qui s’en sert : ils n’ont pas à sortir. */
export interface Poste {
  /** `null` quand le nom est trop commun pour être cherché. */
  machine: string | null
  /** Dossier personnel, tel que le système l’écrit. */
  dossierPersonnel: string | null
}

/** Une règle qui lit du texte : une fonction pure du texte, de l’ensemble fictif déclaré et du poste. */
export interface RegleTexte extends Regle {
  /** Toutes quand elle n’en dit pas. */
  formes?: readonly Forme[]
  chercher(texte: string, fictifs: Fictifs, poste: Poste): readonly Trouve[]
}

/** Une règle qui lit les octets d’un fichier entier, d’après sa signature. */
export interface RegleOctets extends Regle {
  /** Ce que l’on montre, quand le fichier en est un ; `null` sinon. `nom` est celui du fichier ou de la pièce. */
  reconnaitre(octets: Buffer, nom: string): string | null
}

/** Pourquoi une partie n’a pas été lue. Les pixels ne se lisent pas : c’est dit, ce n’est pas une faute. */
export type CauseNonLu =
  | 'pixels'
  | 'binaire'
  | 'format'
  | 'abime'
  | 'chiffre'
  | 'limite'
  | 'lien'
  | 'acces'

/** Ce que la structure d’un fichier montre, hors de son texte. */
export type Fait =
  | { genre: 'action-pdf'; nature: string; cible: string }
  | { genre: 'macro'; nom: string }
  | { genre: 'position'; quoi: string }
  | { genre: 'non-lu'; cause: CauseNonLu; raison: string }

/** Une règle qui juge un fait de structure. */
export interface RegleFait extends Regle {
  /** Ce que l’on montre quand le fait est une faute ; `null` sinon. */
  juger(fait: Fait, fictifs: Fictifs): string | null
}

/** Un morceau de fichier à lire, et comment y situer un rang. */
export interface Extrait {
  /** Chemin dans l’archive, pièce encodée… ; `null` quand c’est le fichier lui-même. */
  membre: string | null
  forme: Forme
  texte: string
  situer(place: number): string
  /** Le même texte, lu autrement : ce qu’il montrait déjà n’est pas compté deux fois. */
  relu?: true
}

/** Ce qu’un fichier donne à juger, un morceau après l’autre : rien n’est gardé de l’un à l’autre. */
export type Morceau =
  | { genre: 'texte'; extrait: Extrait }
  | { genre: 'octets'; membre: string | null; octets: Buffer }
  | { genre: 'fait'; membre: string | null; lieu: string; fait: Fait }

/** Une trouvaille, telle qu’elle est montrée. */
export interface Trouvaille extends Omit<Regle, 'id'> {
  /** Identifiant de la règle. */
  regle: string
  /** Relatif à ce qui est inspecté. */
  fichier: string
  /** SHA-256 du fichier entier ; `null` quand il ne se lit pas. */
  empreinte: string | null
  membre: string | null
  /** « ligne 12 », « page 3 », « objet 7 »… */
  lieu: string
  extrait: string
  /** Nombre de fois dans ce fichier. */
  occurrences: number
}

/** Un fichier ou un morceau que l’inspection n’a pas lu, et pourquoi. */
export interface NonLu {
  fichier: string
  raison: string
}
