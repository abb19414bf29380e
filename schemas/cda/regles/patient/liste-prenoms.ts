import { estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const listePrenoms: RegleDocument = {
  regle: 'cda.patient.liste-prenoms',
  objet: 'la liste des prénoms dans un seul élément sans qualificatif',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const nom = patient?.nom ?? null
    if (patient === null || nom === null || estNulle(nom)) return []
    const listes = patient.prenoms.filter((p) => p.qualificatif === null && p.valeur !== '')
    if (listes.length === 1) return []
    const message =
      listes.length === 0
        ? 'La liste des prénoms de naissance (given sans qualificatif) manque.'
        : `Les prénoms de naissance sont écrits dans ${listes.length} éléments ; il en faut un seul.`
    const remede = 'Écrire tous les prénoms de l’acte dans un given, séparés par des espaces.'
    return [relever(nom, message, remede)]
  },
}
