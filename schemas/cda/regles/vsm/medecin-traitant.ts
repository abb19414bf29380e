import { attribut, descendre, enfants } from '../../lecture/parcourir.ts'
import { FONCTION } from '../../tables/oid.ts'
import { MODELE_VSM } from '../../tables/volets.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estVsm } from './sections-vsm.ts'

/** La règle officielle est morte dans son schematron : personne d'autre ne le voit (cda.md §13 [V]). */
export const medecinTraitant: RegleDocument = {
  regle: 'cda.vsm.medecin-traitant',
  objet: 'VSM 1.4 : médecin traitant nommé en participant',
  source: 'cda.md §13 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const { racine } = document
    const recent = enfants(racine, 'templateId').some(
      (m) => attribut(m, 'root') === MODELE_VSM && attribut(m, 'extension') === '2023.01',
    )
    if (!estVsm(document) || recent) return []
    const nomme = enfants(racine, 'participant').some((participant) => {
      const fonction = descendre(participant, 'functionCode')
      return (
        attribut(participant, 'typeCode') === 'INF' &&
        attribut(fonction, 'code') === 'PCP' &&
        attribut(fonction, 'codeSystem') === FONCTION
      )
    })
    if (nomme) return []
    const remede = `Ajouter participant typeCode="INF" et functionCode code="PCP" displayName="Médecin traitant" codeSystem="${FONCTION}".`
    return [relever(racine, 'Le médecin traitant n’est pas nommé dans le VSM.', remede)]
  },
}
