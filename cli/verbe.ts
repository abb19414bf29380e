import type { ParseArgsConfig } from 'node:util'

/** Les options d'un verbe, telles que `parseArgs` de `node:util` les lit. */
export type OptionsVerbe = NonNullable<ParseArgsConfig['options']>

export type ValeurOption = string | boolean | (string | boolean)[] | undefined

export interface EntreeVerbe {
  valeurs: Record<string, ValeurOption>
  positionnels: string[]
  /** Écrit une ligne sur la sortie standard. */
  sortie: (ligne: string) => void
}

/** Un mot de la ligne de commande : `segur <nom>`. */
export interface Verbe {
  nom: string
  /** Une ligne pour l'aide générale. */
  resume: string
  /** Texte complet de `segur <nom> --help`, options comprises. */
  aide: string
  /** `help` et `debug` sont ajoutées par la ligne de commande. */
  options: OptionsVerbe
  /** Le verbe accepte des arguments sans tiret. */
  positionnels?: boolean
  /** Rend le code de sortie : 0 conforme, 1 non conforme, 2 mauvais usage, 3 faute du banc. */
  executer(entree: EntreeVerbe): Promise<number>
}
