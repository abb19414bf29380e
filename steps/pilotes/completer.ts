import {
  ACTIONS,
  type Actions,
  CADRE,
  type CadrePilote,
  CROCHETS,
  type Pilote,
  type PilotePartiel,
  VERSION_CONTRAT,
} from './contrat.ts'

type Fonction = (...arguments_: never[]) => unknown

/** Liées à leur pilote : un pilote écrit en classe garde ses méthodes et son `this`. */
function lier(source: object, noms: readonly string[]): Record<string, Fonction> {
  const fonctions = noms.flatMap((nom) => {
    const valeur: unknown = Reflect.get(source, nom)
    return typeof valeur === 'function' ? [[nom, valeur.bind(source) as Fonction]] : []
  })
  return Object.fromEntries(fonctions)
}

/** Complète un pilote d'éditeur : ce qui lui manque est fait par la personne guidée. */
export function completer(partiel: PilotePartiel, guide: Pilote): Pilote {
  if (partiel.contrat !== VERSION_CONTRAT)
    throw new Error(
      `Le pilote ${partiel.nom} suit le contrat ${partiel.contrat}, le banc attend ${VERSION_CONTRAT}`,
    )
  const noms = [...CADRE, ...ACTIONS]
  const siennes = lier(partiel, [...noms, ...CROCHETS, 'remettrePreuve'])
  const guidees = noms.filter((nom) => siennes[nom] === undefined)
  // Sans écran à lire, la personne regarde et remet les preuves ; sinon elles se prennent seules.
  const preuves = siennes.observer ? {} : lier(guide, ['remettrePreuve'])
  return {
    ...lier(guide, noms),
    ...preuves,
    ...siennes,
    guidees,
    // Une personne répond à une partie des étapes : elle peut reprendre ce qu'elle a répondu.
    ...(guide.corrections && guidees.length > 0 ? { corrections: guide.corrections } : {}),
    nom: partiel.nom,
    contrat: partiel.contrat,
    async demarrer() {
      if (partiel.demarrer === undefined) return guide.demarrer()
      // Le logiciel s'ouvre sans personne ; ce qu'elle a répondu à un autre scénario est oublié.
      guide.corrections?.recommencer()
      return partiel.demarrer()
    },
    async fermer() {
      try {
        await partiel.fermer?.()
      } finally {
        await guide.fermer()
      }
    },
  } as unknown as Pilote
}

/** Les actions que le pilote fait seul, et celles qui restent à la personne. */
export function repartir(partiel: Partial<Actions>): {
  automatiques: (keyof Actions)[]
  guidees: (keyof Actions)[]
} {
  return {
    automatiques: ACTIONS.filter((a) => typeof partiel[a] === 'function'),
    guidees: ACTIONS.filter((a) => typeof partiel[a] !== 'function'),
  }
}

/** Ce que la personne fait du cadre : ouvrir, quitter, donner la version, montrer l'écran. */
export const cadreGuide = (partiel: Partial<CadrePilote>): (keyof CadrePilote)[] =>
  CADRE.filter((nom) => typeof partiel[nom] !== 'function')
