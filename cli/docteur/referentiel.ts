import { chargerReferentiel, selectionner } from '../../rem/index.ts'
import { type Controle, vu } from './types.ts'

export const referentiel: Controle = {
  id: 'referentiel',
  titre: 'Référentiel',
  verifier({ config }) {
    const charge = chargerReferentiel(config.rem)
    const { preuves, profils } = selectionner(charge, { profils: config.profils })
    return vu(
      `${charge.rem}, révision ${charge.revision}, ${charge.statut} ; profils ${profils.join(', ')} ; ${preuves.length} preuves demandées`,
    )
  },
}
