/** Ce qu'une entrée de la table désigne ; l'ordre est celui des propositions. */
export const GENRES = ['lieu', 'ancien-code', 'ensemble', 'extension'] as const
/**
 * `ensemble` : Paris, Lyon et Marseille, dont les naissances sont enregistrées par arrondissement ;
 * `extension` : second code d'un lieu à nombreuses naissances (RNIPP).
 */
export type Genre = (typeof GENRES)[number]

/** Un code sous un nom, pendant une période : un lieu renommé a plusieurs entrées. */
export interface Entree {
  code: string
  nom: string
  genre: Genre
  /** Premier jour, `AAAA-MM-JJ` ; `null` quand il est inconnu ou antérieur à 1943. */
  debut: string | null
  /** Jour où ce code cesse de porter ce nom ; `null` tant qu'il le porte. */
  fin: string | null
  /** Autre nom sous lequel on le cherche, comme le nom officiel d'un pays. */
  autreNom: string | null
  /** Département ou territoire qui le contenait, ou code dont il est le double. */
  complement: string | null
}

/** Une entrée ordinaire, sans période connue. */
export const entree = (code: string, nom: string, reste: Partial<Entree> = {}): Entree => ({
  code,
  nom,
  genre: 'lieu',
  debut: null,
  fin: null,
  autreNom: null,
  complement: null,
  ...reste,
})

/**
 * L'entrée vaut-elle ce jour-là ? Les deux bornes comptent : un changement se fait en cours de
 * journée, et les fichiers ne disent pas lequel des deux noms l'acte porte.
 */
export const valableLe = ({ debut, fin }: Entree, jour: string): boolean =>
  (debut === null || debut <= jour) && (fin === null || jour <= fin)
