import type { RegleOctets } from '../../types.ts'

/** Ce qu’un système exécute d’un double clic, par ses premiers octets. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['7f454c46', 'programme Linux (ELF)'],
  ['cefaedfe', 'programme macOS (Mach-O)'],
  ['cffaedfe', 'programme macOS (Mach-O)'],
  ['cafebabe', 'programme Java ou macOS'],
  ['0061736d', 'programme WebAssembly'],
  ['4c0000000114020000000000c0000000', 'raccourci Windows'],
  ['6465780a', 'programme Android'],
]
/** Sans signature, le nom seul en décide. */
const EXTENSION =
  /\.(?:exe|com|scr|cpl|bat|cmd|ps1|psm1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|reg|inf|lnk|url|webloc|website|scf|msi|msix|appx|jar|jnlp|app|apk|deb|rpm|dmg|pkg|sh|bash|zsh|command|desktop|py|rb|pl|chm|xll|iqy|slk|iso|img|vhdx?)$/i

/** Un PE se reconnaît à sa seconde signature : « MZ » commence aussi des textes. */
function estWindows(octets: Buffer): boolean {
  if (octets.toString('latin1', 0, 2) !== 'MZ' || octets.length < 64) return false
  const place = octets.readUInt32LE(60)
  return octets.toString('latin1', place, place + 4) === 'PE\0\0'
}

/** Un programme rangé parmi les preuves. */
export const executable: RegleOctets = {
  id: 'garde.executable',
  sorte: 'actif',
  titre: 'programme exécutable',
  pourquoi: 'Aucune preuve n’est un programme, et l’instructeur ne doit pas pouvoir en lancer un.',
  remede: 'Retirez le fichier ; une preuve est une image, un film, un document ou un message.',
  source: 'convergence.md §5 [déduit]',
  reconnaitre: (octets, nom) => {
    const connu = SIGNATURES.find(
      ([debut]) => octets.toString('hex', 0, debut.length / 2) === debut,
    )
    if (connu !== undefined) return connu[1]
    if (estWindows(octets)) return 'programme Windows'
    if (octets.toString('latin1', 0, 3) === '#!/') return 'script à lancer'
    return EXTENSION.test(nom) ? 'fichier que le système lancerait' : null
  },
}
