import type { IdentiteTiree } from './identite.ts'

/** Le tracé d'un symbole, ligne par ligne ; vrai pour un module noir. */
export type Modules = readonly (readonly boolean[])[]

/** Ce qu'on éprouve : le code du logiciel jugé, écrit sans rien partager avec le juge. */
export interface SujetEprouve {
  /** Clé à deux chiffres d'un numéro de 13 caractères. */
  cle(numero: string): string
  /** Vrai quand la clé d'un matricule de 15 caractères est la sienne. */
  cleExacte(matricule: string): boolean
  /** Le matricule tel qu'affiché. */
  grouper(matricule: string): string
  /** Le contenu du datamatrix d'une identité qualifiée. */
  ecrire(identite: IdentiteTiree, matricule: string): string
  dessiner(contenu: string): Modules
}
