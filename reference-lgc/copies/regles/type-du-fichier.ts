/** Les trois types gardés, reconnus à leurs octets : le nom du fichier ne prouve rien. */
export const TYPES_COPIE = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type TypeCopie = (typeof TYPES_COPIE)[number]

export const EXTENSIONS: Record<TypeCopie, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

const commencePar = (octets: Uint8Array, hex: string): boolean =>
  Buffer.from(octets.subarray(0, hex.length / 2)).toString('hex') === hex

const finit = (octets: Uint8Array, texte: string, dans: number): boolean =>
  Buffer.from(octets.subarray(-dans)).includes(texte, 0, 'latin1')

/** Un fichier entier de ce type, ou `null` : coupé ou d'un autre genre, il n'est pas gardé. */
export function typeDuFichier(octets: Uint8Array): TypeCopie | null {
  if (commencePar(octets, 'ffd8ff') && finit(octets, '\u00ff\u00d9', 64)) return 'image/jpeg'
  if (commencePar(octets, '89504e470d0a1a0a') && finit(octets, 'IEND', 12)) return 'image/png'
  if (commencePar(octets, '255044462d') && finit(octets, '%%EOF', 1024)) return 'application/pdf'
  return null
}
