import { estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const premierPrenom: RegleDocument = {
  regle: 'cda.patient.premier-prenom',
  objet: 'un premier prénom de naissance (BR), non vide',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const nom = patient?.nom ?? null
    if (patient === null || nom === null || estNulle(nom)) return []
    const premiers = patient.prenoms.filter((p) => p.qualificatif === 'BR' && p.valeur !== '')
    if (premiers.length === 1) return []
    const message = `Le patient a ${premiers.length} premier prénom de naissance (given qualifier="BR") ; il en faut un.`
    return [relever(nom, message, 'Écrire <given qualifier="BR">PRENOM</given>.')]
  },
}
