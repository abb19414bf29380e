import { mesurerPng } from '../../../schemas/images/mesurer-png.ts'
import { morceauxPng } from '../lecture/image/morceaux-png.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/** Textes, EXIF et date (PNG §11.3.4 et §11.3.5) ; couleurs et résolution restent : elles font l’image. */
const RETIRES = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

/** Un PNG sans texte, sans EXIF, sans date, sans rien derrière lui ; ses points sont les mêmes octets. */
export function effacerPng(octets: Buffer): Effacement {
  const morceaux = [...morceauxPng(octets)]
  if (morceaux.at(-1)?.type !== 'IEND') return laisser('PNG abîmé')
  const gardes = morceaux.filter(({ type }) => !RETIRES.has(type))
  const rendu = Buffer.concat([
    octets.subarray(0, 8),
    ...gardes.map(({ debut, fin }) => octets.subarray(debut, fin)),
  ])
  return mesurerPng(rendu) === null ? laisser('PNG abîmé') : rendre(rendu)
}
