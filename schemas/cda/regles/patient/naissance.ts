import { montrer } from '../../../montrer.ts'
import { porteIns } from '../../lecture/lire-patient.ts'
import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Mois et jour fictifs d'une date lunaire sont admis : seuls les chiffres comptent (cda.md §5 [V]). */
export const naissance: RegleDocument = {
  regle: 'cda.patient.naissance',
  objet: 'date de naissance en chiffres, aaaammjj sous une INS',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const noeud = patient?.naissance ?? null
    if (noeud === null) return []
    const valeur = attribut(noeud, 'value') ?? ''
    const strict = porteIns(patient)
    if (estNulle(noeud) && !strict) return []
    if ((strict ? /^\d{8}$/ : /^(\d{4}|\d{6}|\d{8})$/).test(valeur)) return []
    const message = `La date de naissance « ${montrer(valeur)} » n’a pas la forme aaaammjj.`
    return [relever(noeud, message, 'Écrire les huit chiffres rendus par INSi, sans heure.')]
  },
}
