import type { Partie } from './structure.ts'

/** Décode des octets selon le jeu annoncé ; un jeu inconnu ou menteur ne lève pas. */
export function decoderTexte(octets: Uint8Array, jeu: string): string {
  try {
    return new TextDecoder(jeu || 'utf-8').decode(octets)
  } catch {
    return new TextDecoder('latin1').decode(octets)
  }
}

function decoderImprimable(texte: string): Buffer {
  const sansCoupes = texte.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '')
  const decode = sansCoupes.replace(/=([0-9A-Fa-f]{2})/g, (_, hexa: string) =>
    String.fromCharCode(Number.parseInt(hexa, 16)),
  )
  return Buffer.from(decode, 'latin1')
}

/** Défait `quoted-printable` ou `base64` ; tout autre codage rend les octets tels quels. */
export function decoderTransfert(octets: Buffer, encodage: string): Buffer {
  if (encodage === 'base64') return Buffer.from(octets.toString('latin1'), 'base64')
  if (encodage === 'quoted-printable') return decoderImprimable(octets.toString('latin1'))
  return octets
}

/** Le texte d'une partie, décodé (RFC 2045 §6). */
export function texteDe(octets: Buffer, partie: Partie): string {
  const corps = decoderTransfert(octets.subarray(partie.corps, partie.fin), partie.encodage)
  return decoderTexte(corps, partie.parametres.get('charset') ?? 'utf-8')
}

const MOT = /=\?([^?\s]{1,60})\?([BbQq])\?([^?\s]*)\?=/g

/** Décode les mots encodés d'un en-tête (RFC 2047) ; deux mots voisins se suivent sans espace. */
export function decoderMots(valeur: string): string {
  if (!valeur.includes('=?')) return valeur
  return valeur
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(MOT, (_, jeu: string, mode: string, texte: string) => {
      const octets =
        mode.toUpperCase() === 'B'
          ? Buffer.from(texte, 'base64')
          : decoderImprimable(texte.replaceAll('_', ' '))
      return decoderTexte(octets, jeu.split('*')[0] ?? jeu)
    })
}
