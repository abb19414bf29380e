export type Sexe = 'F' | 'M' | 'I'

/** L'état civil tel que la fiche le tient ; `naissance` est `aaaa-mm-jj`, `lieu` un code COG. */
export interface EtatCivil {
  nom: string
  prenom: string
  /** Tous les prénoms, séparés par une espace ; vide tant que personne ne les a donnés. */
  prenoms: string
  naissance: string
  sexe: Sexe
  lieu: string
}

/** Ce que chacun peut changer à tout moment. */
export interface Complements {
  nomUtilise: string
  prenomUtilise: string
  adresse: string
  telephone: string
  courriel: string
  assure: string
}

/** L'identité nationale de santé ; le matricule est de quinze caractères, clé comprise. */
export interface Ins {
  matricule: string
  oid: string
  anciens: readonly string[]
  recueLe: Date
}

export const DRAPEAUX = ['homonyme', 'douteuse', 'fictive'] as const
export type Drapeau = (typeof DRAPEAUX)[number]

/** Une pièce d'identité que quelqu'un a vue. */
export interface PieceVue {
  nature: string
  vueLe: Date
  par: string
}

/** Une ligne du fil de la fiche. */
export interface Evenement {
  le: Date
  quoi: string
  avant: string
  apres: string
  par: string
}

export interface LigneComparee {
  libelle: string
  ici: string
  insi: string
  ecart: boolean
}

/** La réponse d'INSi qui attend qu'on la reprenne ou qu'on l'écarte. */
export interface Proposition {
  civil: Omit<EtatCivil, 'prenom'>
  ins: Omit<Ins, 'recueLe'>
  lignes: readonly LigneComparee[]
  /** Pourquoi la reprise est impossible ; vide quand elle l'est. */
  empechements: readonly string[]
}

export interface Usager {
  id: number
  civil: EtatCivil
  complements: Complements
  ins: Ins | null
  /** INSi a démenti cette INS : elle ne compte plus. */
  dementie: boolean
  /** Une pièce de haut degré de confiance a été contrôlée par une action volontaire. */
  controlee: boolean
  pieces: PieceVue[]
  drapeaux: Drapeau[]
  proposition: Proposition | null
  /** Pourquoi la fiche est dans la liste « à reprendre ». */
  aReprendre: { motif: string; le: Date } | null
  fil: Evenement[]
}

/** Une ligne de la traçabilité des consultations de fiches. */
export interface Consultation {
  le: Date
  qui: string
  usager: string
  geste: string
}

/** Une ligne de la traçabilité des appels à INSi. */
export interface Appel {
  numero: number
  le: Date
  qui: string
  usager: string
  demande: 'Recherche' | 'Vérification'
  par: string
  code: string
  reponse: string
  /** Sous quelle identité l'appel est parti. */
  identification: string
  /** Ce qu'INSi a rendu, libellé par libellé. */
  recu: readonly { libelle: string; valeur: string }[]
  /** La réponse d'INSi, octet pour octet. */
  brut: string
}
