import type { ActionsVitale } from '../contrat.ts'

/** Le lecteur du LGC de référence est le lecteur simulé : le scénario y a déjà mis la carte. */
export const actionsVitale = (): ActionsVitale => ({
  insererCarteVitale: async () => undefined,
})
