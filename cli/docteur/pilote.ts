import { cadreGuide, repartir } from '../../steps/pilotes/completer.ts'
import { ACTIONS, CROCHETS } from '../../steps/pilotes/contrat.ts'
import { chargerPilote } from './charger-pilote.ts'
import { type Controle, sansObjet } from './types.ts'

export const pilote: Controle = {
  id: 'pilote',
  titre: 'Pilote',
  async verifier({ cible }) {
    if (cible === 'guide') return sansObjet('mode guidé : une personne fait chaque étape')
    if (cible === 'reference') return sansObjet('celui du LGC de référence, livré avec le banc')
    const charge = await chargerPilote(cible)
    const { automatiques } = repartir(charge)
    const guide = cadreGuide(charge)
    const crochets = CROCHETS.filter((nom) => charge[nom] !== undefined)
    return {
      etat: 'ok',
      constat: `${charge.nom}, contrat ${charge.contrat}, ${automatiques.length} actions sur ${ACTIONS.length} automatisées`,
      details: [
        ...(guide.length > 0 ? [`demandé à la personne : ${guide.join(', ')}`] : []),
        ...(crochets.length > 0 ? [`crochets écrits : ${crochets.join(', ')}`] : []),
      ],
    }
  },
}
