import path from 'node:path'
import { cheminLisible } from '../chemins.ts'
import { type Controle, vu } from './types.ts'
import { verifierSortie } from './verifier-sortie.ts'

export const sortie: Controle = {
  id: 'sortie',
  titre: 'Dossier de sortie',
  async verifier(contexte) {
    const libre = await verifierSortie(contexte.sortie, contexte.config.limites)
    return vu(`${cheminLisible(path.resolve(contexte.sortie))} accessible, ${libre} libres`)
  },
}
