import { attribut, descendre, suitModele } from '../../lecture/parcourir.ts'
import { COPIE } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { copiesDe } from './copies.ts'

export const modele: RegleDocument = {
  regle: 'cda.copie.modele',
  objet: 'modèle et code de la section de copie PDF',
  source: 'cda.md §12',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    copiesDe(document).flatMap((section) => {
      const code = attribut(descendre(section, 'code'), 'code')
      if (suitModele(section, COPIE.section) && code === COPIE.code) return []
      const message = `La copie PDF a besoin du modèle ${COPIE.section} et du code ${COPIE.code} ensemble.`
      return [relever(section, message, 'Écrire le templateId et le code LOINC de la section.')]
    }),
}
