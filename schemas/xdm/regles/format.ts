import { montrer } from '../../montrer.ts'
import { attribut } from '../../xml/parcourir.ts'
import { codes } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { FORMAT_N1 } from '../tables.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** Le format dit le niveau, le type MIME dit l’enveloppe (dmp.md §8.3, §18.4 [V]). */
export const format: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda }) => {
    if (!cda?.lu) return []
    const { encapsule, autoPresentable } = cda.enTete
    const format = codes(fiche.objet, CLASSIFICATIONS.format)[0]?.code ?? ''
    const mime = attribut(fiche.objet, 'mimeType') ?? ''
    const mimeVoulu = autoPresentable ? 'application/xslt+xml' : 'text/xml'
    const fautes = [
      ...(format !== '' && (format === FORMAT_N1) !== encapsule
        ? [
            {
              nom: 'formatCode',
              faute: `Le format « ${montrer(format)} » n’est pas celui d’un ${encapsule ? 'N1' : 'N3'}.`,
              remede: encapsule ? `Écrire ${FORMAT_N1}.` : 'Écrire le format du volet.',
            },
          ]
        : []),
      ...(mime !== mimeVoulu
        ? [
            {
              nom: 'mimeType',
              faute: `Le type MIME est « ${montrer(mime)} ».`,
              remede: `Écrire ${mimeVoulu}.`,
            },
          ]
        : []),
    ]
    return fautes.map(({ nom, faute, remede }) =>
      anomalieXdm('format', 'bloquante', {
        lieu: `document ${montrer(chemin ?? '')}, ${nom}`,
        message: faute,
        remede,
        source: 'dmp.md §8.3 et §18.4',
      }),
    )
  })
