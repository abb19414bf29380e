import type { Atelier } from './types.ts'

/** Un atelier sans lecture d'image : un PDF n'y a aucun datamatrix, et seuls les documents se jugent. */
export const ATELIER: Atelier = {
  attendue: undefined,
  lecteur: {
    lire: async () => ({ symboles: [], pages: 1, anomalies: [] }),
    fermer: () => undefined,
  },
  nommerLieu: () => null,
  maintenant: new Date('2026-03-02T10:00:00Z'),
  officiel: async () => undefined,
}
