import { porteIns } from '../../lecture/lire-patient.ts'
import { type RegleDocument, relever } from '../types.ts'

export const lieuAbsent: RegleDocument = {
  regle: 'cda.patient.lieu-absent',
  objet: 'sous une INS, lieu de naissance dans county',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    if (!porteIns(patient) || patient.lieu !== null) return []
    const message = 'Le patient a une INS, mais son lieu de naissance (county) manque.'
    const remede = 'Écrire le code officiel géographique dans birthplace/place/addr/county.'
    return [relever(patient.personne ?? patient.noeud, message, remede)]
  },
}
