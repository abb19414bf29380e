import { cheminLisible } from '../chemins.ts'
import { type Controle, vu } from './types.ts'

export const configuration: Controle = {
  id: 'configuration',
  titre: 'Configuration',
  verifier({ config, fauteConfig }) {
    if (fauteConfig !== null) throw fauteConfig
    return vu(
      config.fichier === null
        ? 'aucun segur.config.ts : LGC de référence et services simulés'
        : cheminLisible(config.fichier),
    )
  },
}
