import type { RegleDocument } from '../types.ts'
import { jugerMarquePdfa } from './marque-pdfa.ts'

export const pdfa: RegleDocument = {
  regle: 'cda.corps.pdfa',
  objet: 'le PDF d’un N1 s’annonce PDF/A-1',
  source: 'cda.md §10',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ corpsN1 }) => (corpsN1 === null ? [] : jugerMarquePdfa(corpsN1)),
}
