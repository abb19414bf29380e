import type { IdMutation } from '../../mutations/index.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Dossier } from '../identite.ts'

/** Ce qui peut arriver à une identité et changer son statut (ins.md §9). */
export const EVENEMENTS = [
  'reponse-insi-acceptee',
  'reponse-insi-refusee',
  'titre-controle',
  'titre-retire',
  'trait-strict-modifie',
  'doute-ou-fiction',
  'verification-ko',
  'apcv-lue',
] as const
export type Evenement = (typeof EVENEMENTS)[number]

/** Ce que devient un fait : gardé, apporté par l'événement, ou effacé. */
type Sort = 'garde' | 'donne' | 'efface'
interface Effet {
  ins: Sort
  controle: Sort
}

/** Ce que chaque événement fait aux deux faits ; le statut en découle (table d'ins.md §9). */
const EFFETS: Record<Evenement, Effet> = {
  'reponse-insi-acceptee': { ins: 'donne', controle: 'garde' },
  'reponse-insi-refusee': { ins: 'garde', controle: 'garde' },
  'titre-controle': { ins: 'garde', controle: 'donne' },
  'titre-retire': { ins: 'garde', controle: 'efface' },
  'trait-strict-modifie': { ins: 'efface', controle: 'garde' },
  'doute-ou-fiction': { ins: 'efface', controle: 'efface' },
  'verification-ko': { ins: 'efface', controle: 'efface' },
  // L'appli carte Vitale est à la fois l'INS et le titre contrôlé (ins.md §15 [V]).
  'apcv-lue': { ins: 'donne', controle: 'donne' },
}

/** Les fautes de la table : un fait effacé par l'événement qui devait le garder. */
const FAUTES: readonly [IdMutation, Evenement, Partial<Effet>][] = [
  ['qualification-apres-validation-perdue', 'reponse-insi-acceptee', { controle: 'efface' }],
  ['qualification-apres-recuperation-perdue', 'titre-controle', { ins: 'efface' }],
  ['matricule-garde-apres-modification', 'trait-strict-modifie', { ins: 'garde' }],
  ['ins-gardee-si-attribut', 'doute-ou-fiction', { ins: 'garde' }],
  ['verification-ko-garde-ins', 'verification-ko', { ins: 'garde', controle: 'garde' }],
  ['verification-ko-reste-validee', 'verification-ko', { controle: 'garde' }],
]

type Faits = Pick<Dossier, 'ins' | 'controle'>

/** Rend les deux faits après l'événement ; `donnes` porte ce que l'événement apporte. */
export function appliquerEvenement(
  faits: Faits,
  evenement: Evenement,
  donnes: Partial<Faits>,
  mutations: Mutations,
): Faits {
  const appliquer = (effet: Effet): Faits => ({
    ins: sortDe(effet.ins, faits.ins, donnes.ins),
    controle: sortDe(effet.controle, faits.controle, donnes.controle),
  })
  const effet = EFFETS[evenement]
  return FAUTES.filter(([, touche]) => touche === evenement).reduce(
    (suite, [id, , faute]) => mutations.choisir(id, suite, () => appliquer({ ...effet, ...faute })),
    appliquer(effet),
  )
}

function sortDe<T>(sort: Sort, actuel: T | null, donne: T | null | undefined): T | null {
  if (sort === 'efface') return null
  return sort === 'donne' ? (donne ?? null) : actuel
}
