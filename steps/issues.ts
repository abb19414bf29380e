import type { Constat, Origine } from '../reports/campagne/types.ts'

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
  /** À qui s'adresser : au logiciel, qui n'a pas mené au prérequis, ou à la configuration. */
  readonly origine: Origine
  constructor(raison: string, origine: Origine = 'prerequis') {
    super(raison)
    this.name = 'NonVerifiable'
    this.origine = origine
  }
}

/** Le service n'est pas simulé : un contrôle qui lit son journal ne se fait pas, les autres se font. */
export class ServiceReel extends NonVerifiable {
  constructor(raison: string) {
    super(raison, 'reglage')
  }
}

/** Une action automatique du pilote n'a pas abouti : ce n'est jamais un verdict sur le logiciel. */
export class FautePilote extends Error {
  readonly action: string
  constructor(action: string, cause: unknown) {
    const raison = cause instanceof Error ? cause.message : String(cause)
    super(`L’action « ${action} » du pilote a échoué : ${raison}`, { cause })
    this.name = 'FautePilote'
    this.action = action
  }
}

/** Un service simulé a émis une réponse que nos règles refusent : notre faute. */
export class FauteService extends Error {
  constructor(raison: string) {
    super(`Réponse d’un service simulé refusée par nos règles : ${raison}`)
    this.name = 'FauteService'
  }
}

/** La personne guidée n'a pas remis la pièce : aucun verdict, la preuve reste à fournir. */
export class AFournir extends Error {
  constructor(piece: string) {
    super(piece)
    this.name = 'AFournir'
  }
}
