import { chargerReferentiel } from '../../rem/index.ts'
import { lirePieces } from '../attestations/preparer.ts'
import { type Controle, sansObjet, vu } from './types.ts'

export const attestations: Controle = {
  id: 'attestations',
  titre: 'Attestations',
  async verifier({ config, cible }) {
    if (config.attestations === undefined)
      return sansObjet('aucune pièce remise ; les scénarios à attester resteront « à fournir »')
    const referentiel = chargerReferentiel(config.rem, { revision: config.revision })
    const pieces = await lirePieces({ referentiel, cible, config })
    if (pieces.length === 0)
      return sansObjet('aucune pièce remise ; les scénarios à attester resteront « à fournir »')
    return vu(
      `${pieces.length} pièce${pieces.length > 1 ? 's' : ''} rangée${pieces.length > 1 ? 's' : ''} sous leur preuve`,
    )
  },
}
