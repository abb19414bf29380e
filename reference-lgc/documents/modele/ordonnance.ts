/** Code de produit et son système : CIS ou UCD, jamais le CIP d'une boîte (cda.md §13 [V]). */
export interface CodeProduit {
  systeme: 'CIS' | 'UCD'
  code: string
}

/** Pourquoi le pharmacien ne substitue pas, tel que la loi le veut écrit. */
export const MOTIFS_NON_SUBSTITUABLE = ['MTE', 'EFG', 'CIF'] as const
export type MotifNonSubstituable = (typeof MOTIFS_NON_SUBSTITUABLE)[number]

export interface LigneMedicament {
  /** Distingue la ligne dans son document : `l1`, `l2`… */
  cle: string
  /** Nom, dosage et forme. */
  libelle: string
  code: CodeProduit | null
  /** En toutes lettres : « 1 comprimé matin et soir ». */
  posologie: string
  /** En toutes lettres : « 3 mois » ; vide pour une prise unique. */
  duree: string
  /** En toutes lettres : « 2 boîtes » ; vide quand la durée suffit. */
  quantite: string
  renouvellements: number
  /** En rapport avec l'affection de longue durée : haut de l'ordonnance bizone. */
  ald: boolean
  nonSubstituable: MotifNonSubstituable | null
  /** Hors autorisation de mise sur le marché, non remboursé. */
  nonRemboursable: boolean
}

/** Prescription de produits de santé (57833-6). */
export interface CorpsMedicaments {
  genre: 'medicaments'
  lignes: readonly LigneMedicament[]
  commentaire: string
}

export interface LigneActe {
  cle: string
  libelle: string
  /** « 10 séances » ; vide quand l'acte ne se compte pas. */
  quantite: string
  /** « 2 fois par semaine » ; vide sans rythme. */
  frequence: string
  /** Ce qui justifie l'acte, si le médecin l'écrit. */
  justification: string
  urgent: boolean
  ald: boolean
  /** L'acte se fait au domicile du patient. */
  domicile: boolean
}

/** Prescription d'actes : biologie, kinésithérapie, soins infirmiers, pédicurie, orthophonie, orthoptie. */
export interface CorpsActes {
  genre: 'actes'
  lignes: readonly LigneActe[]
  commentaire: string
}
