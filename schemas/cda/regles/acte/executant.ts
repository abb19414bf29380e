import { attribut, descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const executant: RegleDocument = {
  regle: 'cda.acte.executant',
  objet: 'exécutant de l’acte principal et son cadre d’exercice',
  source: 'cda.md §7',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const acte = descendre(racine, 'documentationOf', 'serviceEvent')
    if (acte === null) return []
    const performer = descendre(acte, 'performer')
    const remede = 'Ajouter performer typeCode="PRF" avec son identifiant et le cadre d’exercice.'
    if (performer === null) {
      return [relever(acte, 'L’acte principal n’a pas d’exécutant (performer).', remede)]
    }
    if (attribut(performer, 'typeCode') !== 'PRF') {
      return [relever(performer, 'L’exécutant n’a pas typeCode="PRF".', remede)]
    }
    const entite = descendre(performer, 'assignedEntity')
    const cadre = descendre(entite, 'representedOrganization', 'standardIndustryClassCode')
    if (entite === null || cadre !== null) return []
    const message = 'L’exécutant n’a pas de structure avec son cadre d’exercice.'
    return [relever(entite, message, remede)]
  },
}
