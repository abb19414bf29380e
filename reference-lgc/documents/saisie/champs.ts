/** Les champs d'un formulaire de document, tels que tapés : rien n'en est perdu d'une page à l'autre. */
export type Champs = Readonly<Record<string, string>>

/** Un brouillon peut rester incomplet ; un document terminé, non. */
export type Fin = 'brouillon' | 'terminer'

export interface Probleme {
  champ: string
  message: string
}

/** Ce que des champs donnent : une valeur toujours, et ce qui manque pour la terminer. */
export interface Lecture<T> {
  valeur: T
  problemes: readonly Probleme[]
}

export const champ = (champs: Champs, nom: string): string => champs[nom] ?? ''
export const coche = (champs: Champs, nom: string): boolean => champs[nom] === 'oui'
