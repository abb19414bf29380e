import { createHash } from 'node:crypto'
import { montrer } from '../../montrer.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** `hash` et `size` sont obligatoires et calculés sur les octets du fichier (dmp.md §6, §12 [V]). */
export const empreinte: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, octets }) => {
    if (octets === null) return []
    const sha1 = createHash('sha1').update(octets).digest('hex')
    const faits: readonly [string, string | null, string][] = [
      ['hash', fiche.empreinte, sha1],
      ['size', fiche.taille, String(octets.byteLength)],
    ]
    return faits
      .filter(([, ecrit, juste]) => ecrit !== juste)
      .map(([nom, ecrit, juste]) =>
        anomalieXdm(nom === 'hash' ? 'empreinte' : 'taille', 'bloquante', {
          lieu: `document ${montrer(chemin ?? '')}, ${nom}`,
          message: `Attendu « ${juste} », lu « ${montrer(ecrit ?? 'rien')} ».`,
          remede: `Calculer ${nom} sur les octets du fichier, en hexadécimal minuscule pour le SHA-1.`,
        }),
      )
  })
