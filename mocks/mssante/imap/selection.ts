import type { Dossier, MessageImap, Observateur } from '../magasin/dossier.ts'

/** Le dossier qu'une session regarde, et les numéros d'ordre qu'elle lui connaît. */
export interface Selection {
  dossier: Dossier
  lectureSeule: boolean
  /** Messages dans l'ordre ; un retrait n'y paraît qu'une fois annoncé (RFC 3501 §7.4.1). */
  vue: readonly MessageImap[]
  recents: ReadonlySet<MessageImap>
  /** L'auteur de ses propres gestes : il n'en est pas prévenu. */
  observateur: Observateur
  /** Ce qui a changé depuis la dernière fois, en réponses IMAP, et plus rien ensuite. */
  annoncer(options: { retraits: boolean }): readonly string[]
  quitter(): void
}

/** Drapeaux d'un message, `\Recent` compris. */
export const ecrireDrapeaux = (message: MessageImap, recents: ReadonlySet<MessageImap>): string =>
  `(${[...message.drapeaux, ...(recents.has(message) ? ['\\Recent'] : [])].join(' ')})`

/** Ouvre un dossier pour une session ; `prevenir` est appelé à chaque changement venu d'ailleurs. */
export function creerSelection(
  dossier: Dossier,
  { lectureSeule, prevenir }: { lectureSeule: boolean; prevenir: () => void },
): Selection {
  let vue = [...dossier.messages()]
  const recents = new Set(vue.filter(({ uid }) => uid > dossier.vuJusqua))
  if (!lectureSeule) dossier.vuJusqua = vue.at(-1)?.uid ?? dossier.vuJusqua
  const arrives = new Set<MessageImap>()
  const partis = new Set<MessageImap>()
  const changes = new Set<MessageImap>()
  const observateur: Observateur = {
    arrivee(message) {
      arrives.add(message)
      prevenir()
    },
    retrait(message) {
      changes.delete(message)
      // Venu et reparti sans avoir été annoncé : la session n'en saura rien.
      if (!arrives.delete(message)) partis.add(message)
      prevenir()
    },
    drapeaux(message, auteur) {
      if (auteur === observateur || arrives.has(message)) return
      changes.add(message)
      prevenir()
    },
  }
  const annoncerRetraits = (lignes: string[]) => {
    if (partis.size === 0) return
    let rang = 0
    const restants: MessageImap[] = []
    for (const message of vue) {
      if (partis.has(message)) lignes.push(`* ${rang + 1} EXPUNGE`)
      else {
        rang += 1
        restants.push(message)
      }
    }
    vue = restants
    partis.clear()
  }
  const annoncerArrivees = (lignes: string[]) => {
    if (arrives.size === 0) return
    for (const message of arrives) {
      vue.push(message)
      recents.add(message)
      if (!lectureSeule) dossier.vuJusqua = Math.max(dossier.vuJusqua, message.uid)
    }
    arrives.clear()
    lignes.push(`* ${vue.length} EXISTS`, `* ${recents.size} RECENT`)
  }
  const arreter = dossier.observer(observateur)
  return {
    dossier,
    lectureSeule,
    get vue() {
      return vue
    },
    recents,
    observateur,
    annoncer({ retraits }) {
      const lignes: string[] = []
      if (retraits) annoncerRetraits(lignes)
      annoncerArrivees(lignes)
      const rangs = changes.size === 0 ? null : new Map(vue.map((m, i) => [m, i + 1]))
      for (const message of changes) {
        const rang = rangs?.get(message)
        if (rang !== undefined)
          lignes.push(
            `* ${rang} FETCH (UID ${message.uid} FLAGS ${ecrireDrapeaux(message, recents)})`,
          )
      }
      changes.clear()
      return lignes
    },
    quitter: arreter,
  }
}
