import type { DocumentRedige, TypeDocument } from '../pilotes/contrat.ts'

/** Un texte de plusieurs lignes, avec les signes que le papier doit savoir porter. */
const TEXTE = [
  'Document d’essai du banc de conformité, pour une personne qui n’existe pas.',
  '',
  'L’élève est apte : « sans réserve », contrôle prévu dans 6 mois.',
].join('\n')

export const documentDEssai = (type: TypeDocument, titre: string): DocumentRedige => ({
  type,
  titre,
  texte: TEXTE,
})
