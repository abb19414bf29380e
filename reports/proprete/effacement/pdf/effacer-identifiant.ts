import { createHash } from 'node:crypto'

const IDENTIFIANT = /\/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\]/g

/**
 * Remplace l’identifiant de fichier, que PDF/A exige (ISO 19005-1 §6.1.3), par une empreinte du contenu : le même
 * document donne le même identifiant.
 */
export function effacerIdentifiant(octets: Buffer): void {
  const texte = octets.toString('latin1')
  const nuls = texte.replace(IDENTIFIANT, (tout) => tout.replace(/[0-9A-Fa-f]/g, '0'))
  const empreinte = createHash('sha256').update(nuls, 'latin1').digest('hex')
  const remplir = (brut: string) =>
    empreinte.repeat(Math.ceil(brut.length / 64)).slice(0, brut.length)
  octets.write(
    texte.replace(IDENTIFIANT, (tout, un: string, deux: string) =>
      tout.replace(`<${un}>`, `<${remplir(un)}>`).replace(`<${deux}>`, `<${remplir(deux)}>`),
    ),
    'latin1',
  )
}
