import type { ChampAffiche } from '../../contrat.ts'

/** Une colonne d'un tableau à recopier. */
export interface Colonne {
  libelle: string
  /** `date` : rendue jj/mm/aaaa ; `oui-non` : rendue « oui », « non » ou vide. */
  genre?: 'date' | 'oui-non'
}

interface ChampCommun {
  libelle: string
  /** Une phrase sous le libellé. */
  aide?: string
  /** Ce que dit une réponse vide : « si aucun », « pour la fournir plus tard ». */
  absence?: string
}

export interface ChampTexte extends ChampCommun {
  genre: 'texte'
  /** Une réponse vide est redemandée. */
  obligatoire?: boolean
  /** Plusieurs lignes : un commentaire. */
  long?: boolean
  /** N'a de sens que si ce champ, qui le précède, est rempli. */
  suppose?: string
}

export interface ChampOuiNon extends ChampCommun {
  genre: 'oui-non'
}

/** De courts textes, dans l'ordre. */
export interface ChampListe extends ChampCommun {
  genre: 'liste'
}

/** Une valeur de l'écran, et son libellé quand il n'est pas celui que l'on attend. */
export interface ChampValeurAffichee extends ChampCommun {
  genre: 'affiche'
}

export interface ChampTableau extends ChampCommun {
  genre: 'tableau'
  colonnes: Readonly<Record<string, Colonne>>
}

export interface ChampPiece extends ChampCommun {
  genre: 'piece'
  /** Plusieurs écrans, dans l'ordre, pour une même preuve. */
  plusieurs?: boolean
}

export type ChampFormulaire =
  | ChampTexte
  | ChampOuiNon
  | ChampListe
  | ChampValeurAffichee
  | ChampTableau
  | ChampPiece
export type Champs = Readonly<Record<string, ChampFormulaire>>

/** La preuve qu'une demande de fichier remplira. */
export interface PreuveDemandee {
  preuve: string
  description: string
  types: readonly string[]
}

/** Une étape à la main : un geste à faire, de quoi le faire, et ce qu'il faut avoir observé. */
export interface Formulaire<C extends Champs = Champs> {
  /** Un geste, en une phrase. */
  consigne: string
  /** Comment le rapporter. */
  aide?: string
  /** Ce qu'il faut saisir dans le logiciel, valeur par valeur. */
  donnees?: readonly { libelle: string; valeur: string }[]
  preuve?: PreuveDemandee
  /** Vide : il suffit de dire que c'est fait. */
  champs: C
}

/** Un fichier remis, lu et reconnu. */
export interface PieceLue {
  octets: Uint8Array
  type: string
  /** Le nom qu'il portait. */
  nom: string
}

export type ReponseDe<C extends ChampFormulaire> = C extends ChampTableau
  ? Record<keyof C['colonnes'] & string, string>[]
  : C extends ChampTexte
    ? string
    : C extends ChampOuiNon
      ? boolean
      : C extends ChampListe
        ? string[]
        : C extends ChampValeurAffichee
          ? ChampAffiche | null
          : C extends ChampPiece
            ? readonly PieceLue[]
            : never

export type Reponses<C extends Champs> = { -readonly [Nom in keyof C]: ReponseDe<C[Nom]> }
