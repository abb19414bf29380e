/** Un mutant remplace une règle du logiciel par une faute réaliste. */
export interface Mutant {
  id: string
  exigence: string
  description: string
  /** Le contrôle du banc qui doit le condamner ; l'identifiant est celui du constat. */
  tue: readonly { scenario: string; constat: string }[]
  /** Les scénarios que sa faute peut entraîner aussi. */
  admis?: readonly string[]
}
