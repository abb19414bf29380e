import type { LaunchOptions } from 'playwright'

/** Un navigateur à essayer. `preparer` échoue avec la raison quand il n’est pas là. */
export interface Candidat {
  nom: string
  preparer(): Promise<LaunchOptions>
}

/** Un essai manqué, avec une raison lisible et les bibliothèques du système qui manquaient. */
export interface Echec {
  nom: string
  raison: string
  bibliotheques: readonly string[]
}
