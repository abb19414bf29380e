import { attribut, enfants } from '../../lecture/parcourir.ts'
import { MODELE_VACCINATION } from '../../tables/volets.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estNote } from './note.ts'

const MODELE_IHE = '1.3.6.1.4.1.19376.1.5.3.1.1.18.1.2'
const VERSION = '2023.01'

export const version: RegleDocument = {
  regle: 'cda.vaccination.version',
  objet: 'note de vaccination : modèle IHE, et version 2023.01 du modèle français',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const { racine, modeles } = document
    if (!estNote(document)) return []
    const faux = enfants(racine, 'templateId').filter(
      (m) => attribut(m, 'root') === MODELE_VACCINATION && attribut(m, 'extension') !== VERSION,
    )
    const remede = `Écrire les deux templateId, et extension="${VERSION}" sur le français.`
    const sansIhe = modeles.includes(MODELE_IHE)
      ? []
      : [relever(racine, `Le modèle IHE ${MODELE_IHE} de la note manque.`, remede)]
    const message = `Le modèle de la note n’a pas la version ${VERSION}.`
    return [...sansIhe, ...faux.map((noeud) => relever(noeud, message, remede))]
  },
}
