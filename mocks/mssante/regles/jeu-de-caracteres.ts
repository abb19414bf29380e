import { decoderTransfert } from '../mime/decoder.ts'
import type { Partie } from '../mime/structure.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9, ECO.2.2.3', marque: 'V' } as const

const textes = (partie: Partie): readonly Partie[] =>
  partie.parties.length > 0
    ? partie.parties.flatMap(textes)
    : partie.type === 'text' && partie.sousType !== 'rfc822-headers'
      ? [partie]
      : []

function estUtf8(octets: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets)
    return true
  } catch {
    return false
  }
}

/** Les textes s'annoncent en UTF-8, et le sont. */
export const jeuDeCaracteres: RegleMessage = ({ octets, structure }) =>
  textes(structure).flatMap((partie) => {
    const jeu = partie.parametres.get('charset') ?? ''
    const decode = decoderTransfert(octets.subarray(partie.corps, partie.fin), partie.encodage)
    return ecartsDe('charset', PROVENANCE, [
      !/^utf-?8$/i.test(jeu) &&
        `Partie ${partie.type}/${partie.sousType} en « ${jeu || 'jeu non dit'} » : UTF-8 est attendu.`,
      /^utf-?8$/i.test(jeu) && !estUtf8(decode) && 'Partie annoncée en UTF-8 qui n’en est pas.',
    ])
  })
