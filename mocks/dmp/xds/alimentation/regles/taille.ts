import { fente } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('taille', 'dmp.md §6, hash et size', 'C')

/** Une taille envoyée est le nombre d'octets reçus. */
export const taille: RegleSoumission = ({ soumission: { documents }, contenuDe }) =>
  documents.flatMap((document) => {
    const dite = fente(document, 'size')
    const octets = contenuDe(document)?.octets
    if (dite === null || !octets || Number(dite) === octets.length) return []
    return [
      erreur('XDSNonIdenticalSize', `size de ${document.id} : ${dite}, reçu ${octets.length}`),
    ]
  })
