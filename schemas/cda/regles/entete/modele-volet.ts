import { VOLETS } from '../../tables/volets.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Les règles d'un volet tiennent à son modèle : sans lui, rien ne se contrôle (cda.md §11 [V]). */
export const modeleVolet: RegleDocument = {
  regle: 'cda.entete.modele-volet',
  objet: 'un N3 déclare le modèle de volet de son type',
  source: 'cda.md §1 et §4',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine, niveau, type, modeles }) {
    if (niveau !== 'N3') return []
    const volet = VOLETS.get(type)
    if (volet?.seul && !modeles.includes(volet.modele)) {
      const message = `Le templateId « ${volet.modele} », celui du type ${type}, manque.`
      return [relever(racine, message, `Ajouter <templateId root="${volet.modele}" …/>.`)]
    }
    if (modeles.length > 2 || volet?.seul) return []
    const message = 'Un document structuré (N3) ne déclare aucun modèle de volet.'
    return [relever(racine, message, 'Ajouter le templateId du volet que le document suit.')]
  },
}
