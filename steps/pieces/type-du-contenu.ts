/** `debut` : les premiers octets que le format impose. */
const SIGNATURES: readonly { mime: string; debut: readonly number[] }[] = [
  { mime: 'application/pdf', debut: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mime: 'image/png', debut: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: 'image/jpeg', debut: [0xff, 0xd8, 0xff] },
]

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Des textes, que leurs octets ne distinguent pas entre eux : leur extension les nomme. */
const TEXTES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
  '.json': 'application/json',
}

const commencePar = (octets: Uint8Array, debut: readonly number[]): boolean =>
  debut.every((octet, i) => octets[i] === octet)

/**
 * Le type d'un fichier remis sous ce nom : ses octets d'abord ; une archive ou un texte, que rien dans
 * ses octets ne contredise, d'après son extension. `null` quand il n'est pas de ceux qu'on remet.
 */
export function typeDeLaPiece(octets: Uint8Array, nom: string): string | null {
  const reconnu = typeDuContenu(octets)
  if (reconnu !== null) return reconnu
  const extension = /\.[^.]+$/.exec(nom)?.[0].toLowerCase() ?? ''
  if (extension === '.zip') return commencePar(octets, ZIP) ? 'application/zip' : null
  return octets.includes(0) ? null : (TEXTES[extension] ?? null)
}

/** Le type d'une pièce d'après ses octets, jamais d'après son nom ; `null` s'il n'est pas de ceux qu'on remet. */
export function typeDuContenu(octets: Uint8Array): string | null {
  const trouvee = SIGNATURES.find(({ debut }) => commencePar(octets, debut))
  return trouvee?.mime ?? null
}
