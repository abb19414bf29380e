import type { Constat } from '../reports/campagne/types.ts'

/** Un contrôle a condamné le logiciel : le scénario est non conforme. */
export class NonConforme extends Error {
  readonly constat: Constat
  constructor(constat: Constat) {
    super(`${constat.id} : attendu ${constat.attendu} ; observé ${constat.observe}`)
    this.name = 'NonConforme'
    this.constat = constat
  }
}

/** Un prérequis manque : rien n'est prouvé, ni dans un sens ni dans l'autre. */
export class NonVerifiable extends Error {
  constructor(raison: string) {
    super(raison)
    this.name = 'NonVerifiable'
  }
}

/** La personne guidée n'a pas remis la pièce : aucun verdict, la preuve reste à fournir. */
export class AFournir extends Error {
  constructor(piece: string) {
    super(piece)
    this.name = 'AFournir'
  }
}
