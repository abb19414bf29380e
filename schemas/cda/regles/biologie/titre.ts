import { montrer } from '../../../montrer.ts'
import { descendre, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estBiologie } from './compte-rendu.ts'

const TITRE = "Compte rendu d'examens biologiques"

export const titre: RegleDocument = {
  regle: 'cda.biologie.titre',
  objet: 'CR de biologie : titre imposé',
  source: 'cda.md §4 et §15',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const noeud = descendre(document.racine, 'title')
    const ecrit = texteDe(noeud).replaceAll('’', "'")
    if (!estBiologie(document) || noeud === null || ecrit === TITRE || ecrit === '') return []
    const message = `Le titre est « ${montrer(ecrit)} » ; attendu « ${TITRE} ».`
    return [relever(noeud, message, 'Écrire le titre imposé.')]
  },
}
