import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PREFIXE_EN_COURS } from '../campagne/ecrire-atomique.ts'
import { traduireErreur } from '../campagne/erreurs.ts'
import { NOM_MANIFESTE, NOM_SIGNATURE } from '../manifeste/types.ts'
import { ErreurAssemblage } from './erreurs.ts'

/** Un paquet que nous avons écrit et que personne n'a signé se refait ; rien d'autre ne s'efface. */
function refuserCible(cible: string): void {
  if (!existsSync(cible)) return
  if (existsSync(path.join(cible, NOM_SIGNATURE))) {
    throw new ErreurAssemblage(cible, 'un paquet signé s’y trouve, il n’est jamais remplacé')
  }
  if (readdirSync(cible).length === 0) return
  let genre: unknown
  try {
    genre = JSON.parse(readFileSync(path.join(cible, NOM_MANIFESTE), 'utf8')).genre
  } catch (cause) {
    throw new ErreurAssemblage(cible, 'ce dossier n’est pas vide et n’est pas un paquet', { cause })
  }
  if (genre !== 'paquet') {
    throw new ErreurAssemblage(cible, 'ce dossier n’est pas vide et n’est pas un paquet')
  }
}

function vit(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ce qu'un assemblage tué a laissé à côté de sa cible. */
function nettoyer(parent: string, prefixe: string): void {
  for (const nom of readdirSync(parent)) {
    if (!nom.startsWith(prefixe)) continue
    const pid = Number(nom.slice(prefixe.length).split('-')[0])
    if (Number.isInteger(pid) && pid > 0 && !vit(pid)) {
      rmSync(path.join(parent, nom), { recursive: true, force: true })
    }
  }
}

/**
 * Fait naître un dossier d'un seul coup : `remplir` travaille à côté. Tué au milieu, la cible est telle
 * qu'avant. Lève SEGUR-DOS-020 quand elle ne se remplace pas.
 */
export async function naitreDUnCoup<T>(
  cible: string,
  remplir: (dossier: string) => Promise<T>,
): Promise<T> {
  refuserCible(cible)
  const parent = path.dirname(cible)
  const prefixe = `${PREFIXE_EN_COURS}${path.basename(cible)}-`
  const temporaire = path.join(parent, `${prefixe}${process.pid}`)
  const ancien = path.join(parent, `${prefixe}${process.pid}-ancien`)
  try {
    mkdirSync(parent, { recursive: true })
    nettoyer(parent, prefixe)
    mkdirSync(temporaire)
    const rendu = await remplir(temporaire)
    if (existsSync(cible)) renameSync(cible, ancien)
    renameSync(temporaire, cible)
    rmSync(ancien, { recursive: true, force: true })
    return rendu
  } catch (erreur) {
    const { syscall } = erreur as NodeJS.ErrnoException
    throw syscall === undefined ? erreur : traduireErreur(erreur, cible)
  } finally {
    rmSync(temporaire, { recursive: true, force: true })
  }
}
