import type { Reponse } from './lire-reponse.ts'

type Lieu = 'avec-lieu' | 'sans-lieu'

interface Ordre {
  premier: Lieu
  /** Le code qui appelle un second essai. */
  relance: string
  second: Lieu
}

/** « Au besoin » est la règle : le lieu ne part que pour départager (ins.md §10.2 [V]). */
const ORDRES = {
  'lieu-au-besoin': { premier: 'sans-lieu', relance: '02', second: 'avec-lieu' },
  'lieu-d-abord': { premier: 'avec-lieu', relance: '01', second: 'sans-lieu' },
  // Sans lieu connu, un second appel redirait le premier.
  'sans-relance': { premier: 'sans-lieu', relance: '', second: 'sans-lieu' },
} as const satisfies Record<string, Ordre>

export type OrdreAppels = keyof typeof ORDRES

/** Appelle INSi, puis une seconde fois si sa réponse le demande. */
export async function enchainer(
  appeler: (lieu: Lieu) => Promise<Reponse>,
  ordre: OrdreAppels,
): Promise<Reponse> {
  const { premier, relance, second } = ORDRES[ordre]
  const reponse = await appeler(premier)
  return reponse.genre === 'compte-rendu' && reponse.code === relance ? appeler(second) : reponse
}
