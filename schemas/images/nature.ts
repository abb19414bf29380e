/** Les documents reconnus à leurs premiers octets, lus ou non. */
export const NATURES = ['png', 'jpeg', 'pdf', 'webp', 'tiff', 'gif', 'bmp', 'heic'] as const
export type NatureImage = (typeof NATURES)[number]

/** Les natures que le lecteur ouvre. */
export const NATURES_LUES = ['png', 'jpeg', 'pdf'] as const
export type NatureLue = (typeof NATURES_LUES)[number]

const SIGNATURES: readonly { nature: NatureImage; debut: number; motifs: readonly string[] }[] = [
  { nature: 'png', debut: 0, motifs: ['\x89PNG\r\n\x1a\n'] },
  { nature: 'jpeg', debut: 0, motifs: ['\xff\xd8\xff'] },
  { nature: 'webp', debut: 8, motifs: ['WEBP'] },
  { nature: 'tiff', debut: 0, motifs: ['II*\0', 'MM\0*'] },
  { nature: 'gif', debut: 0, motifs: ['GIF87a', 'GIF89a'] },
  { nature: 'heic', debut: 4, motifs: ['ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif'] },
]

// Les lecteurs de PDF admettent des octets avant l'en-tête, dans les 1024 premiers (ISO 32000-1, annexe H).
const ENTETE_PDF = 1024

/** La nature d'un document d'après son contenu, jamais d'après son nom ; `null` quand elle n'est pas reconnue. */
export function natureImage(octets: Uint8Array): NatureImage | null {
  const debut = Buffer.from(octets.subarray(0, ENTETE_PDF)).toString('latin1')
  const signature = SIGNATURES.find((s) =>
    s.motifs.some((motif) => debut.startsWith(motif, s.debut)),
  )
  if (signature) return signature.nature
  // Deux lettres ne suffisent pas à reconnaître un BMP : ses octets réservés sont nuls.
  if (debut.startsWith('BM') && debut.startsWith('\0\0\0\0', 6)) return 'bmp'
  return debut.includes('%PDF-') ? 'pdf' : null
}

/** Vrai quand le lecteur sait ouvrir cette nature. */
export function estLue(nature: NatureImage): nature is NatureLue {
  return (NATURES_LUES as readonly string[]).includes(nature)
}
