import {
  ACTIONS,
  type Actions,
  type Pilote,
  type PilotePartiel,
  VERSION_CONTRAT,
} from './contrat.ts'

/** Complète un pilote d'éditeur : chaque action absente est faite par la personne guidée. */
export function completer(partiel: PilotePartiel, guide: Pilote): Pilote {
  if (partiel.contrat !== VERSION_CONTRAT)
    throw new Error(
      `Le pilote ${partiel.nom} suit le contrat ${partiel.contrat}, le banc attend ${VERSION_CONTRAT}`,
    )
  const guidees = Object.fromEntries(
    ACTIONS.filter((action) => partiel[action] === undefined).map((action) => [
      action,
      guide[action].bind(guide),
    ]),
  )
  const fermer = async () => {
    await partiel.fermer()
    await guide.fermer()
  }
  return { ...partiel, ...guidees, fermer } as Pilote
}

/** Les actions que le pilote fait seul, et celles qui restent à la personne. */
export function repartir(partiel: Partial<Actions>): { automatiques: string[]; guidees: string[] } {
  return {
    automatiques: ACTIONS.filter((a) => partiel[a] !== undefined),
    guidees: ACTIONS.filter((a) => partiel[a] === undefined),
  }
}
