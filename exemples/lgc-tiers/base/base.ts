import { type Reglages, reglagesNeufs } from './reglages.ts'
import type { Appel, Consultation, Usager } from './types.ts'

/** Tout ce que le logiciel retient ; en mémoire, perdu à l'arrêt. */
export interface Base {
  usagers: Map<number, Usager>
  consultations: Consultation[]
  appels: Appel[]
  reglages: Reglages
  prochain: number
}

const neuve = (): Base => ({
  usagers: new Map(),
  consultations: [],
  appels: [],
  reglages: reglagesNeufs(),
  prochain: 1,
})

/** Une base, et de quoi repartir de rien. */
export function ouvrirBase() {
  const base = neuve()
  return { base, vider: () => void Object.assign(base, neuve()) }
}
