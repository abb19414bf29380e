import { mesurerPng } from '../../../schemas/images/mesurer-png.ts'
import { faitImagePng, morceauxPng } from '../lecture/image/morceaux-png.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/** Textes, EXIF et date (PNG §11.3.4 et §11.3.5). */
const EN_CLAIR: ReadonlyMap<string, string> = new Map([
  ...['tEXt', 'zTXt', 'iTXt'].map((type) => [type, 'textes'] as const),
  ['eXIf', 'EXIF'],
  ['tIME', 'date'],
])

/** Un PNG sans texte, sans EXIF, sans date, sans rien derrière lui ; ses points sont les mêmes octets. */
export function effacerPng(octets: Buffer): Effacement {
  const morceaux = [...morceauxPng(octets)]
  if (morceaux.at(-1)?.type !== 'IEND') return laisser('PNG abîmé')
  const gardes = morceaux.filter(({ type }) => faitImagePng(type))
  const retires = morceaux.flatMap(({ type }) =>
    faitImagePng(type) ? [] : (EN_CLAIR.get(type) ?? `morceau ${type}`),
  )
  if ((morceaux.at(-1)?.fin ?? 0) < octets.length) retires.push('données derrière l’image')
  // Une capture du banc n'a rien à perdre : ne pas la copier ménage la mémoire de milliers d'autres.
  const rendu =
    retires.length === 0
      ? octets
      : Buffer.concat([
          octets.subarray(0, 8),
          ...gardes.map(({ debut, fin }) => octets.subarray(debut, fin)),
        ])
  return mesurerPng(rendu) === null ? laisser('PNG abîmé') : rendre(rendu, retires)
}
