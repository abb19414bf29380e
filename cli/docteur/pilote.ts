import { repartir } from '../../steps/pilotes/completer.ts'
import { ACTIONS } from '../../steps/pilotes/contrat.ts'
import { chargerPilote } from './charger-pilote.ts'
import { type Controle, sansObjet, vu } from './types.ts'

export const pilote: Controle = {
  id: 'pilote',
  titre: 'Pilote',
  async verifier({ cible }) {
    if (cible === 'guide') return sansObjet('mode guidé : une personne fait chaque étape')
    if (cible === 'reference') return sansObjet('celui du LGC de référence, livré avec le banc')
    const charge = await chargerPilote(cible)
    const { automatiques, guidees } = repartir(charge)
    const part = Math.round((automatiques.length / ACTIONS.length) * 100)
    const reste = guidees.length > 0 ? ` ; guidées : ${guidees.join(', ')}` : ''
    return vu(
      `${charge.nom}, ${automatiques.length} actions sur ${ACTIONS.length} automatisées (${part} %)${reste}`,
    )
  },
}
