import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const BLOC = 512

interface Entete {
  nom: string
  taille: number
  sorte: string
}

function lireEntete(tar: Buffer, debut: number): Entete | null {
  const champ = (decalage: number, longueur: number) =>
    tar.toString('utf8', debut + decalage, debut + decalage + longueur).replace(/\0.*$/s, '')
  const nom = champ(0, 100)
  if (nom === '') return null
  const octal = champ(124, 12).trim()
  if (!/^[0-7]*$/.test(octal)) throw new Error(`archive illisible : taille de ${nom}`)
  return { nom, taille: octal === '' ? 0 : Number.parseInt(octal, 8), sorte: champ(156, 1) }
}

/** Une entrée ne sort jamais du dossier : ni chemin absolu, ni remontée, ni lien. */
function cheminSur(dossier: string, nom: string): string {
  const cible = path.resolve(dossier, nom)
  const relatif = path.relative(dossier, cible)
  const dehors = relatif === '' || relatif.startsWith('..') || path.isAbsolute(relatif)
  if (dehors || path.isAbsolute(nom)) throw new Error(`chemin refusé dans l’archive : ${nom}`)
  return cible
}

/** Extrait les fichiers ordinaires d’une archive tar (ustar). Lève une erreur sur toute autre entrée qu’un dossier. */
export async function extraireTar(tar: Buffer, dossier: string): Promise<void> {
  for (let debut = 0; debut + BLOC <= tar.length; ) {
    const entete = lireEntete(tar, debut)
    if (entete === null) return
    const contenu = debut + BLOC
    if (contenu + entete.taille > tar.length) throw new Error(`archive tronquée dans ${entete.nom}`)
    if (entete.sorte === '0' || entete.sorte === '') {
      const cible = cheminSur(dossier, entete.nom)
      await mkdir(path.dirname(cible), { recursive: true })
      await writeFile(cible, tar.subarray(contenu, contenu + entete.taille), { mode: 0o755 })
    } else if (entete.sorte !== '5') {
      throw new Error(`entrée refusée dans l’archive : ${entete.nom}`)
    }
    debut = contenu + Math.ceil(entete.taille / BLOC) * BLOC
  }
}
