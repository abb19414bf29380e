import { gunzipSync } from 'node:zlib'
import type { Morceau } from '../types.ts'
import { chainesLisibles } from './chaines-lisibles.ts'
import { type Contexte, nonLu, type Place, sous } from './contexte.ts'
import { LIMITES_LECTURE } from './limites.ts'
import { metadonnee } from './metadonnee.ts'

/** Les formats qui en enferment d’autres, et que l’inspection n’ouvre pas. */
const FERMES: readonly (readonly [string, string])[] = [
  ['377abcaf271c', 'archive 7z'],
  ['526172211a07', 'archive RAR'],
  ['425a68', 'archive bzip2'],
  ['fd377a585a00', 'archive xz'],
  ['28b52ffd', 'archive zstd'],
  ['d0cf11e0a1b11ae1', 'ancien document bureautique'],
]

const debuteDe = (octets: Buffer, hexa: string): boolean =>
  octets.toString('hex', 0, hexa.length / 2) === hexa

/** Un certificat, une signature : des octets que l’on reconnaît, sans y lire de texte. */
const estDer = (octets: Buffer): boolean => octets[0] === 0x30 && (octets[1] ?? 0) >= 0x80

async function* extraireGzip(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  let dedans: Buffer
  try {
    dedans = gunzipSync(octets, { maxOutputLength: LIMITES_LECTURE.tenus })
  } catch {
    yield nonLu(place.membre, {
      cause: 'limite',
      raison: 'gzip abîmé, ou trop gros une fois déplié',
    })
    return
  }
  yield* contexte.deplier(dedans, sous(place, 'contenu gzip'))
}

/** Un binaire : ce qui s’y lit de texte, et ce qu’il enferme. */
export async function* extraireBinaire(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  if (debuteDe(octets, '1f8b08')) {
    yield* extraireGzip(octets, place, contexte)
    return
  }
  yield metadonnee(membre, 'octets lisibles', chainesLisibles(octets))
  const ferme =
    FERMES.find(([debut]) => debuteDe(octets, debut))?.[1] ??
    (octets.toString('latin1', 257, 262) === 'ustar' ? 'archive tar' : null)
  if (ferme !== null) yield nonLu(membre, { cause: 'format', raison: `${ferme}, non ouvert` })
  else if (membre === null && !estDer(octets))
    yield nonLu(membre, { cause: 'format', raison: 'format inconnu' })
  else yield nonLu(membre, { cause: 'binaire', raison: 'binaire' })
}
