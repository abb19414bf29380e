import { chargerReferentiel, selectionner } from '../../rem/index.ts'
import { choisirProfils } from '../campagne/profils.ts'
import { type Controle, vu } from './types.ts'

export const referentiel: Controle = {
  id: 'referentiel',
  titre: 'Référentiel',
  verifier({ config, cible }) {
    const charge = chargerReferentiel(config.rem, { revision: config.revision })
    const { preuves, profils } = selectionner(charge, {
      profils: choisirProfils(config.profils ?? [], cible, charge),
      declarees: config.conditions.map(({ exigence }) => exigence),
    })
    return vu(
      `${charge.rem}, révision ${charge.revision}, ${charge.statut} ; profils ${profils.join(', ')} ; ${preuves.length} preuves demandées`,
    )
  },
}
