/** Un classement ebRIM : un code et son système, ou un auteur (dmp.md §8 [V]). */
export interface Classement {
  schema: string
  /** Nœud de classement, seul dans un lot ; vide ailleurs. */
  noeud: string
  code: string
  fentes: Readonly<Record<string, readonly string[]>>
  libelle: string | null
}

export interface IdentifiantExterne {
  schema: string
  valeur: string
  nom: string | null
}

/** Un objet du registre : document, lot ou autre paquet, tel que le message le décrit. */
export interface ObjetRim {
  genre: 'document' | 'paquet'
  id: string
  lid: string | null
  statut: string | null
  typeObjet: string | null
  typeMime: string | null
  opaque: boolean
  version: string | null
  fentes: Readonly<Record<string, readonly string[]>>
  titre: string | null
  commentaire: string | null
  classements: readonly Classement[]
  identifiants: readonly IdentifiantExterne[]
}

export interface AssociationRim {
  id: string
  type: string
  source: string
  cible: string
  fentes: Readonly<Record<string, readonly string[]>>
}

/** La valeur d'un identifiant externe, ou `null`. */
export const identifiant = ({ identifiants }: ObjetRim, schema: string): string | null =>
  identifiants.find((i) => i.schema === schema)?.valeur ?? null

/** Les classements d'un schéma, dans l'ordre reçu. */
export const classements = ({ classements: tous }: ObjetRim, schema: string) =>
  tous.filter((c) => c.schema === schema)

/** La première valeur d'une fente, ou `null`. */
export const fente = ({ fentes }: Pick<ObjetRim, 'fentes'>, nom: string): string | null =>
  fentes[nom]?.[0] ?? null
