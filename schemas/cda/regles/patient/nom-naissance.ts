import { estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const nomNaissance: RegleDocument = {
  regle: 'cda.patient.nom-naissance',
  objet: 'un nom de naissance (BR), non vide',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const nom = patient?.nom ?? null
    // Un nom sans qualificatif admis est dit par la règle du qualificatif.
    if (patient === null || nom === null || estNulle(nom)) return []
    if (patient.familles.some(({ qualificatif }) => qualificatif !== 'BR' && qualificatif !== 'CL'))
      return []
    const naissance = patient.familles.filter(({ qualificatif }) => qualificatif === 'BR')
    if (naissance.length === 1 && naissance[0]?.valeur !== '') return []
    const message = `Le patient a ${naissance.length} nom de naissance (family qualifier="BR")${naissance.length === 1 ? ', vide' : ''} ; il en faut un.`
    return [relever(nom, message, 'Écrire <family qualifier="BR">NOM</family>.')]
  },
}
