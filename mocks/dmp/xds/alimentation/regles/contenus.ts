import { type RegleSoumission, source } from '../types.ts'

const erreur = source('contenus', 'dmp.md §4.3 points 3 et 7, §8.5 point 3')

/** À chaque document son contenu, à chaque contenu son document ; la pièce annoncée est là. */
export const contenus: RegleSoumission = ({ soumission, contenus: recus, contenuDe }) => {
  const rattaches = new Set(soumission.documents.map(contenuDe))
  return [
    ...soumission.documents
      .filter((document) => contenuDe(document) === null)
      .map(({ id }) => erreur('XDSMissingDocument', `Aucun contenu pour le document ${id}`)),
    ...recus
      .filter((contenu) => !rattaches.has(contenu))
      .map(({ id }) =>
        erreur('XDSMissingDocumentMetadata', `Le contenu ${id} n’est décrit par aucun document`),
      ),
    ...recus
      .filter(({ octets }) => octets === null)
      .map(({ id, cid }) =>
        erreur('XDSMissingDocument', `La pièce « ${cid ?? ''} » du document ${id} est absente`),
      ),
  ]
}
