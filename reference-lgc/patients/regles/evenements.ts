import type { Mutations } from '../../mutations.ts'
import type { Dossier } from '../identite.ts'

export const EVENEMENTS = [
  'reponse-insi-acceptee',
  'reponse-insi-refusee',
  'titre-controle',
  'titre-retire',
  'trait-strict-modifie',
  'doute-ou-fiction',
] as const
export type Evenement = (typeof EVENEMENTS)[number]

type Sort = 'garde' | 'donne' | 'efface'
interface Effet {
  ins: Sort
  controle: Sort
}

/** Ce que chaque événement fait aux deux faits ; le statut en découle (table d'ins.md §9). */
const effets = (mutations: Mutations): Record<Evenement, Effet> => ({
  'reponse-insi-acceptee': {
    ins: 'donne',
    controle: mutations.choisir<Sort>('qualification-apres-validation-perdue', 'garde', 'efface'),
  },
  'reponse-insi-refusee': { ins: 'garde', controle: 'garde' },
  'titre-controle': {
    ins: mutations.choisir<Sort>('qualification-apres-recuperation-perdue', 'garde', 'efface'),
    controle: 'donne',
  },
  'titre-retire': { ins: 'garde', controle: 'efface' },
  'trait-strict-modifie': { ins: 'efface', controle: 'garde' },
  'doute-ou-fiction': { ins: 'efface', controle: 'efface' },
})

type Faits = Pick<Dossier, 'ins' | 'controle'>

/** Rend les deux faits après l'événement ; `donnes` porte ce que l'événement apporte. */
export function appliquerEvenement(
  faits: Faits,
  evenement: Evenement,
  donnes: Partial<Faits>,
  mutations: Mutations,
): Faits {
  const effet = effets(mutations)[evenement]
  return {
    ins: sortDe(effet.ins, faits.ins, donnes.ins),
    controle: sortDe(effet.controle, faits.controle, donnes.controle),
  }
}

function sortDe<T>(sort: Sort, actuel: T | null, donne: T | null | undefined): T | null {
  if (sort === 'efface') return null
  return sort === 'donne' ? (donne ?? null) : actuel
}
