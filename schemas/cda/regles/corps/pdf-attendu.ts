import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estPdf } from './pieces.ts'

/** Texte, RTF et images se lisent ; la vague 1 demande un PDF/A-1 (cda.md §10 [I]). */
export const pdfAttendu: RegleDocument = {
  regle: 'cda.corps.pdf-attendu',
  objet: 'le corps d’un N1 est un PDF',
  source: 'cda.md §10',
  marque: 'I',
  gravite: 'avertissement',
  juger({ corpsN1 }) {
    const annonce = corpsN1?.mediaType ?? null
    if (corpsN1 === null || annonce === null || annonce === 'application/pdf') return []
    if (estPdf(corpsN1.octets())) return []
    const message = `Le corps est annoncé « ${montrer(annonce)} » ; un PDF/A-1 est attendu.`
    return [relever(corpsN1.noeud, message, 'Encapsuler un PDF/A-1.')]
  },
}
