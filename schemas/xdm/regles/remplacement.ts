import { montrer } from '../../montrer.ts'
import { attribut } from '../../xml/parcourir.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** Un remplacement se dit à la fois dans la fiche et dans le document (cda.md §8 [V]). */
export const remplacement: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda, metadonnees: { associations } }) => {
    if (!cda?.lu) return []
    const id = attribut(fiche.objet, 'id') ?? ''
    const annonce = associations.some(({ genre, source }) => genre === 'RPLC' && source === id)
    // Hors DMP, le numéro d’inscription de l’ancien document n’est pas toujours connu : l’annonce reste facultative.
    if (!annonce || cda.enTete.remplace) return []
    return [
      anomalieXdm('remplacement', 'bloquante', {
        lieu: `document ${montrer(chemin ?? '')}, Association RPLC`,
        message:
          'Les métadonnées annoncent un remplacement que le CDA ne dit pas (relatedDocument).',
        remede: 'Écrire relatedDocument RPLC et l’identifiant du document remplacé.',
        source: 'cda.md §8',
      }),
    ]
  })
