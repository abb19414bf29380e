import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Trait d'union et apostrophe comptent pour des espaces (ins.md §8 [V]). */
const mots = (texte: string): string => texte.replace(/[-'’\s]+/g, ' ').trim()

/** « JEAN » pour « JEAN PIERRE » ; « PIERRE » est faux. Aucun contrôle officiel ne le voit (cda.md §5 [V]). */
export const prenomOuvreListe: RegleDocument = {
  regle: 'cda.patient.prenom-ouvre-liste',
  objet: 'le premier prénom ouvre la liste des prénoms',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    const premier = patient?.prenoms.find(({ qualificatif }) => qualificatif === 'BR')
    const liste = patient?.prenoms.find(({ qualificatif }) => qualificatif === null)
    if (!premier?.valeur || !liste?.valeur) return []
    if (`${mots(liste.valeur)} `.startsWith(`${mots(premier.valeur)} `)) return []
    const message = `Le premier prénom « ${montrer(premier.valeur)} » n’ouvre pas la liste « ${montrer(liste.valeur)} ».`
    return [
      relever(premier.noeud, message, 'Écrire le premier des prénoms de l’acte, et la liste.'),
    ]
  },
}
