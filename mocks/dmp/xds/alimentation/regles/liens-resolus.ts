import { type RegleSoumission, source } from '../types.ts'

const erreur = source('liens-resolus', 'dmp.md §8.5, point 3')

/** Les bouts d'une association sont dans le message, ou désignent un objet du registre par son UUID. */
export const liensResolus: RegleSoumission = ({ soumission }) => {
  const connus = new Set([
    ...soumission.lots.map(({ id }) => id),
    ...soumission.autresPaquets.map(({ id }) => id),
    ...soumission.documents.map(({ id }) => id),
  ])
  return soumission.associations.flatMap(({ source: de, cible, type }) =>
    [de, cible]
      .filter((bout) => !connus.has(bout) && !/^urn:uuid:/i.test(bout))
      .map((bout) =>
        erreur(
          'XDSRegistryMetadataError',
          `L’association ${type} vise « ${bout} », absent du message : un entryUUID (urn:uuid:…) est attendu`,
        ),
      ),
  )
}
