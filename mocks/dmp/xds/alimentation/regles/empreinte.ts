import { fente } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('empreinte', 'dmp.md §6, hash et size', 'C')

/** Une empreinte envoyée est celle des octets reçus : SHA-1, hexadécimal, sans égard à la casse. */
export const empreinte: RegleSoumission = ({ soumission: { documents }, contenuDe }) =>
  documents.flatMap((document) => {
    const dite = fente(document, 'hash')
    const contenu = contenuDe(document)
    if (dite === null || !contenu?.octets || dite.toLowerCase() === contenu.empreinte) return []
    return [
      erreur('XDSNonIdenticalHash', `hash de ${document.id} : ${dite}, reçu ${contenu.empreinte}`),
    ]
  })
