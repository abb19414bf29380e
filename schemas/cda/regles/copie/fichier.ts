import { attribut, descendre, tous } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { copiesDe } from './copies.ts'

/** Le PDF est un observationMedia que le texte appelle : sans appel, aucun lecteur ne l'ouvre (cda.md §12 [V]). */
export const fichier: RegleDocument = {
  regle: 'cda.copie.fichier',
  objet: 'PDF de la copie, appelé par le texte de sa section',
  source: 'cda.md §12',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    copiesDe(document).flatMap((section) => {
      const media = tous(section, 'entry', 'organizer', 'component', 'observationMedia').find(
        (m) =>
          (attribut(descendre(m, 'value'), 'mediaType') ?? 'application/pdf') === 'application/pdf',
      )
      if (media === undefined) {
        const message = 'La section de copie n’a pas de fichier PDF (observationMedia).'
        return [relever(section, message, 'Ajouter observationMedia, mediaType="application/pdf".')]
      }
      const id = attribut(media, 'ID')
      const appels = document.index
        .corps('renderMultiMedia')
        .flatMap((appel) => (attribut(appel, 'referencedObject') ?? '').split(/\s+/))
      if (id !== null && appels.includes(id)) return []
      // Un appel vers un autre ID est dit par la règle des références.
      if (id !== null && appels.some((appel) => !document.index.parId.has(appel))) return []
      const message = 'Le texte de la section n’appelle pas le PDF (renderMultiMedia).'
      return [relever(media, message, 'Écrire <renderMultiMedia referencedObject="…"/>.')]
    }),
}
