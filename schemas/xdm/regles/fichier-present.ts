import { montrer } from '../../montrer.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** Au moins un document, et chaque fiche mène à un fichier qui est un CDA lisible. */
export const fichierPresent: RegleXdm = ({ documents }) => {
  if (documents.length === 0)
    return [
      anomalieXdm('sans-document', 'bloquante', {
        lieu: 'METADATA.XML',
        message: 'Les métadonnées ne décrivent aucun document.',
        remede: 'Décrire chaque document par un ExtrinsicObject.',
      }),
    ]
  return documents.flatMap(({ fiche, cda }) => {
    const lieu = `document ${montrer(fiche.uri ?? 'sans URI')}`
    if (cda?.lu) return []
    return [
      anomalieXdm('fichier-absent', 'bloquante', {
        lieu,
        message: cda ? cda.anomalie.message : 'Aucun fichier de l’archive ne porte ce nom.',
        remede: 'Donner dans URI le nom du fichier, relatif au dossier du lot.',
      }),
    ]
  })
}
