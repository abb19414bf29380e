import { montrer } from '../../../montrer.ts'
import { estNulle, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

const COG = /^(\d{5}|2[AB]\d{3})$/

/** Les contrôles officiels veulent county, non sa forme (cda.md §5 [V]). */
export const lieuForme: RegleDocument = {
  regle: 'cda.patient.lieu-forme',
  objet: 'lieu de naissance : code officiel géographique sur 5 caractères',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const noeud = patient?.lieu ?? null
    if (noeud === null || estNulle(noeud) || COG.test(texteDe(noeud))) return []
    const message = `Le lieu de naissance « ${montrer(texteDe(noeud))} » n’est pas un code officiel géographique de 5 caractères.`
    return [
      relever(
        noeud,
        message,
        'Écrire le code de la commune, ou 99 et trois chiffres pour un pays.',
      ),
    ]
  },
}
